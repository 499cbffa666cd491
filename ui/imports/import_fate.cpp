#include "ui/imports/import_fate.h"
#include <algorithm>
#include <QCoreApplication>

namespace gatelodge::ui {

namespace {

struct Fate {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::ImportFate)
};

template <typename Import> const Import *named(ImportId import, const QList<Import> &among) {
    const auto found =
        std::find_if(among.begin(), among.end(), [import](const Import &one) { return one.id == import; });
    return found == among.end() ? nullptr : &*found;
}

} // namespace

ImportFate importFate(ImportId import, bool begun, const Result<QList<UnfinishedImport>> &unfinished,
                      const Result<QList<PastImport>> &past) {
    if (!unfinished || !past)
        return ImportFate::Unknown;
    if (const PastImport *one = named(import, *past))
        return one->undone ? ImportFate::TakenBack : one->goingBack ? ImportFate::GoingBack : ImportFate::Whole;
    if (const UnfinishedImport *one = named(import, *unfinished))
        return one->goingBack ? ImportFate::GoingBack : one->running ? ImportFate::Elsewhere : ImportFate::Stopped;
    return begun ? ImportFate::TakenBack : ImportFate::Nothing;
}

QString importStoppedWords(ImportFate fate) {
    switch (fate) {
    case ImportFate::Nothing: return Fate::tr("Stopped. Nothing has happened.");
    case ImportFate::Stopped: return Fate::tr("Stopped. What is done stays, and the rest can be resumed.");
    case ImportFate::Elsewhere: return Fate::tr("Stopped here. Somebody else goes on with it.");
    case ImportFate::Whole: return Fate::tr("It was over before it could be stopped: everybody has come.");
    case ImportFate::TakenBack: return Fate::tr("Stopped. What had come was taken back meanwhile.");
    case ImportFate::GoingBack: return Fate::tr("Stopped. What had come is just being taken back.");
    case ImportFate::Unknown: return Fate::tr("Stopped. What has happened is not known: the database does not answer.");
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge::ui
