// The sizes that writer and reader of a backup's file agree upon (lock.h).
#pragma once
#include <QByteArrayView>
#include <sodium.h>

namespace gatelodge::backup {

inline constexpr QByteArrayView kMagic("gatelodge-backup 1\n");
inline constexpr qsizetype kPiece = 64 * 1024;
inline constexpr qsizetype kMark = crypto_secretstream_xchacha20poly1305_ABYTES; // what encryption adds to a piece

} // namespace gatelodge::backup
