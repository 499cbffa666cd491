#include "ui/help/help_book.h"
#include "ui/about/about_text.h"
#include "ui/help/help_pages.h"
#include "ui/shell/search_words.h"
#include <algorithm>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QWidget>

static void registerHelp() {
    Q_INIT_RESOURCE(gatelodge_help_pages);
    Q_INIT_RESOURCE(gatelodge_help_facts);
}

namespace gatelodge::ui {

namespace {

const char *const kPlaceProperty = "helpPlace";

QString fileText(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct HeadedPart {
    QString heading, text;
};

QList<HeadedPart> partsOf(const QString &text) {
    QList<HeadedPart> parts;
    for (const QString &line : text.split(u'\n')) {
        static const QRegularExpression heading(QStringLiteral("^#{1,4} (.*)$"));
        if (const auto match = heading.match(line); match.hasMatch())
            parts.append({match.captured(1).trimmed(), {}});
        else if (!parts.isEmpty())
            parts.last().text += line + u' ';
    }
    return parts;
}

QString excerptAround(const QString &text, const QString &word) {
    static const QRegularExpression marks(QStringLiteral("\\]\\([^)]*\\)|[*`|\\[]"));
    const QString plain = QString(text).remove(marks).simplified();
    const qsizetype at = std::max<qsizetype>(0, plain.indexOf(word, 0, Qt::CaseInsensitive));
    const qsizetype from = at < 40 ? 0 : plain.indexOf(u' ', at - 40) + 1;
    return (from > 0 ? QStringLiteral("…") : QString()) + plain.mid(from, 120);
}

struct Placed {
    const char *subject, *place;
};
constexpr Placed kPlaces[] = {
    {"overview", "health.md"},
    {"users", "lists.md"},
    {"groups", "groups.md"},
    {"orgs", "groups.md#organisations"},
    {"approvals", "coming-in.md#what-has-to-be-approved"},
    {"invitations", "coming-in.md#who-may-sign-up"},
    {"imports", "import.md#in-the-console"},
    {"migrations", "migration.md#in-the-console"},
    {"syncs", "sync.md"},
    {"sites", "connecting-a-site.md"},
    {"queue", "update-queue.md"},
    {"entry", "who-gets-in.md#why-cant-this-person-enter-this-site"},
    {"preview", "what-they-see.md"},
    {"authorities", "authorities.md"},
    {"signin_log", "who-gets-in.md#blocked-now"},
    {"sessions", "people-pages.md#who-is-here"},
    {"audit", "history.md"},
    {"mail", "mail.md"},
    {"server", "server.md"},
    {"connections", "connections.md"},
    {"first_run", "first-steps.md"},
};

} // namespace

QString helpText(const QString &id) {
    registerHelp();
    if (id == QLatin1String("about.md"))
        return aboutText();
    if (id == QLatin1String("licence.md"))
        return QStringLiteral("# GNU General Public License\n\n```\n") + fileText(QStringLiteral(":/help/LICENSE")) +
               QStringLiteral("\n```\n");
    return fileText(id == QLatin1String("changes.md") ? QStringLiteral(":/help/CHANGELOG.md")
                                                      : QStringLiteral(":/help/") + id);
}

QList<HelpChapter> helpChapters() {
    registerHelp();
    const QStringList files =
        QDir(QStringLiteral(":/help")).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    QList<HelpChapter> chapters;
    for (const HelpPage &page : helpPages())
        chapters.append({QString::fromLatin1(page.id), page.titleNow(), page.summaryNow()});
    for (const QString &file : files)
        if (!helpPage(file) && file != QLatin1String("CHANGELOG.md"))
            chapters.append({file, partsOf(helpText(file)).value(0).heading, {}});
    return chapters;
}

QString headingAnchor(const QString &heading) {
    static const QRegularExpression others(QStringLiteral("[^\\w\\- ]"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return heading.toLower().remove(others).trimmed().replace(u' ', u'-');
}

bool hasHelp(const QString &place) {
    const QString text = helpText(place.section(u'#', 0, 0)), anchor = place.section(u'#', 1);
    if (text.isEmpty() || anchor.isEmpty())
        return !text.isEmpty();
    const auto parts = partsOf(text);
    return std::any_of(parts.begin(), parts.end(),
                       [&](const HeadedPart &part) { return headingAnchor(part.heading) == anchor; });
}

namespace {

struct Section {
    HelpHit hit; // without an excerpt; titles in English
    QString text;
    const HelpPage *page = nullptr; // for the heading of a whole page: that one
};

// Of the manual, which stays as it is while the program runs: read once, asked with every letter that is typed.
const QList<Section> &sections() {
    static const QList<Section> all = [] {
        QList<Section> found;
        for (const HelpChapter &chapter : helpChapters())
            for (const HeadedPart &part : partsOf(helpText(chapter.id))) {
                const bool isFirst = found.isEmpty() || !found.last().hit.place.startsWith(chapter.id + u'#');
                found.append({{chapter.id + u'#' + headingAnchor(part.heading), {}, part.heading, {}, {}},
                              part.text,
                              isFirst ? helpPage(chapter.id) : nullptr});
            }
        return found;
    }();
    return all;
}

// Whatever their accents, in any order.
bool bearsAll(const QString &text, const QString &words) {
    return Question(words).fit(folded(text)) != Question::None;
}

// Pages are called as the window's language does; headings inside them are what stands there, in English.
HelpHit hitNow(const Section &section) {
    HelpHit hit = section.hit;
    const HelpPage *page = helpPage(hit.place.section(u'#', 0, 0));
    hit.chapter = page ? page->titleNow() : hit.heading;
    if (section.page) {
        hit.heading = hit.chapter;
        hit.summary = section.page->summaryNow();
    }
    return hit;
}

} // namespace

std::optional<HelpHit> helpSection(const QString &place) {
    for (const Section &section : sections())
        if (section.hit.place == place)
            return hitNow(section);
    return std::nullopt;
}

QList<HelpHit> searchHelp(const QString &words) {
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<HelpHit> inHeadings, inTexts;
    if (wanted.isEmpty())
        return {};
    for (const Section &section : sections()) {
        const auto holds = [&wanted](const QString &text, bool all) {
            const auto has = [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
            return all ? std::all_of(wanted.begin(), wanted.end(), has)
                       : std::any_of(wanted.begin(), wanted.end(), has);
        };
        HelpHit hit = hitNow(section);
        const bool inEnglish = holds(section.hit.heading + u' ' + section.text, true);
        const bool inWindow = section.page && bearsAll(hit.heading + u' ' + hit.summary, words);
        if (!inEnglish && !inWindow)
            continue;
        hit.excerpt = inEnglish ? excerptAround(section.text, wanted.first()) : hit.summary;
        (inWindow || holds(section.hit.heading, false) ? inHeadings : inTexts).append(hit);
    }
    return inHeadings + inTexts;
}

QString helpPlaceOf(const QString &subject) {
    for (const Placed &placed : kPlaces)
        if (subject == QLatin1StringView(placed.subject))
            return QLatin1StringView(placed.place);
    return hasHelp(subject) ? subject : QString();
}

void setHelpPlace(QWidget *widget, const char *place) {
    widget->setProperty(kPlaceProperty, QString::fromLatin1(place));
}

QString helpPlaceAt(const QWidget *widget) {
    for (; widget; widget = widget->parentWidget())
        if (const QString place = widget->property(kPlaceProperty).toString(); !place.isEmpty())
            return place;
    return {};
}

} // namespace gatelodge::ui
