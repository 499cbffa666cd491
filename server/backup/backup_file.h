// The file of a backup (lock.h says of what it is made), written and read from its beginning to its end. Nothing of it
// is ever on the disk in the clear.
#pragma once
#include "server/backup/lock.h"
#include <memory>

namespace gatelodge::backup {

// Writes beside the place, under the name with ".part", and moves it there when all of it is on the disk: whatever ends
// it before leaves nothing at the place, and an unfinished one that is dropped takes its part away.
class Writer {
public:
    // Duplicate: there is a file already. Misconfigured: the folder is not there or cannot be written.
    static Result<std::unique_ptr<Writer>> begin(const QString &path, const Lock &lock);
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    Done write(QByteArrayView bytes); // Refused: the disk is full, …
    Result<qint64> finish();          // its size
    const service::SecretBytes &fileKey() const;

private:
    struct State;
    explicit Writer(std::unique_ptr<State> state);
    Done push(bool last);
    Done put(QByteArrayView bytes);
    std::unique_ptr<State> m_state;
};

class Reader {
public:
    // NotFound: there is no such file. Invalid: it is no backup.
    static Result<std::unique_ptr<Reader>> open(const QString &path);
    ~Reader();

    const Locked &lock() const;
    void unlock(const service::SecretBytes &fileKey); // once, before the first read

    // The next piece; empty behind the last one. Invalid, with one line: cut off, changed, or something behind its end.
    // What stands in the last piece is given out only when the file is whole.
    Result<QByteArray> read();
    // Exactly so many bytes. Invalid: there are not so many.
    Result<QByteArray> read(qsizetype count);

private:
    struct State;
    explicit Reader(std::unique_ptr<State> state);
    tl::unexpected<Error> wrong(const QString &what) const;
    std::unique_ptr<State> m_state;
};

} // namespace gatelodge::backup
