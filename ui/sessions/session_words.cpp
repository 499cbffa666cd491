#include "ui/sessions/session_words.h"
#include "ui/common/time_words.h"
#include <QCoreApplication>

namespace gatelodge::ui {
namespace {

constexpr int hereFor = 5 * 60; // seconds

class SessionWords {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::SessionWords)
public:
    static Chip presence(bool here) {
        return here ? Chip{tr("Here now"), Tone::Moss, Glyph::Dot, Chip::Weight::Quiet}
                    : Chip{tr("Away"), Tone::Slate, Glyph::Ring, Chip::Weight::Quiet};
    }
    static QString level(Level level) {
        switch (level) {
        case Level::None: return tr("Nothing proved");
        case Level::Untrusted: return tr("Proved long ago");
        case Level::Normal: return tr("Proved");
        case Level::Secure: return tr("Proved twice");
        }
        Q_UNREACHABLE();
    }
    static QString browser() { return tr("A browser"); }
    static QString ourOwn() { return tr("Our own"); }
    static QString spoken(const SessionLine &line) {
        return tr("%1, %2, %3, %4, %5, since %6, last seen %7", "person, presence, device, address, authority, times")
            .arg(line.userName, presence(isHere(line)).text, browserWords(line), line.address,
                 authorityWords(line.authorityName, line.local), exactTime(line.since), timeWords(line.lastSeen));
    }
};

} // namespace

bool isHere(const SessionLine &line) { return line.lastSeen.secsTo(QDateTime::currentDateTimeUtc()) < hereFor; }
Chip presenceChip(const SessionLine &line) { return SessionWords::presence(isHere(line)); }
QString browserWords(const SessionLine &line) { return line.device.isEmpty() ? SessionWords::browser() : line.device; }
QString provedLevel(Level level) { return SessionWords::level(level); }

QString authorityWords(const QString &authority, bool local) {
    return local && authority == QLatin1String("local") ? SessionWords::ourOwn() : authority;
}

QString spokenWords(const SessionLine &line) { return SessionWords::spoken(line); }

} // namespace gatelodge::ui
