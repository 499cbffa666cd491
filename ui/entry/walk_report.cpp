#include "ui/entry/walk_report.h"
#include "ui/common/time_words.h"
#include "ui/entry/entry_words.h"
#include "ui/entry/walk_words.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace gatelodge::ui {
namespace {

constexpr int kDotsPerInch = 300;

struct WalkReport {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::WalkWords)
};

QString timeOf(const WalkHop &hop) {
    return WalkReport::tr("%1 ms", "a time").arg(QLocale().toString(double(hop.microseconds) / 1000, 'f', 1));
}

// What was asked and what came back, line by line; nothing for what was no request.
QStringList wireOf(const WalkHop &hop) {
    if (hop.kind == WalkHop::Session)
        return {};
    QStringList lines{QStringLiteral("GET ") + hop.url};
    if (hop.status == 0)
        return lines;
    lines << QString::number(hop.status);
    for (const auto &[name, value] : hop.headers)
        lines << name + QStringLiteral(": ") + value;
    return lines;
}

QString saidOf(const WalkHop &hop) {
    if (hop.kind == WalkHop::Session)
        return hopNote(hop);
    return hop.status == 0 ? WalkReport::tr("There was no answer: %1").arg(hop.trouble) : timeOf(hop);
}

// One report, in two kinds of writing.
class Writing {
public:
    virtual ~Writing() = default;
    virtual void title(const QString &words) = 0;
    virtual void heading(const QString &words) = 0;
    virtual void paragraph(const QString &words) = 0;
    virtual void verbatim(const QStringList &lines) = 0;
    // A line of what was passed: what it is, how it went, why.
    virtual void step(const QString &what, const Chip &how, const QString &why) = 0;
    virtual void fields(const QList<std::pair<QString, QString>> &fields) = 0;
};

class Markdown : public Writing {
public:
    QString text;
    void title(const QString &words) override { text += QStringLiteral("# ") + words + QStringLiteral("\n\n"); }
    void heading(const QString &words) override { text += QStringLiteral("## ") + words + QStringLiteral("\n\n"); }
    void paragraph(const QString &words) override { text += words + QStringLiteral("\n\n"); }
    void verbatim(const QStringList &lines) override {
        for (const QString &line : lines)
            text += QStringLiteral("    ") + line + u'\n';
        text += u'\n';
    }
    void step(const QString &what, const Chip &how, const QString &why) override {
        text += QStringLiteral("- %1: %2. %3\n\n").arg(what, how.text, QString(why).replace(u'\n', u' '));
    }
    void fields(const QList<std::pair<QString, QString>> &fields) override {
        for (const auto &[name, value] : fields)
            text += QStringLiteral("- %1: %2\n").arg(name, value);
    }
};

class Html : public Writing {
public:
    QString text;
    void title(const QString &words) override { add("h1", words); }
    void heading(const QString &words) override { add("h2", words); }
    void paragraph(const QString &words) override { add("p", words); }
    void verbatim(const QStringList &lines) override {
        text += QStringLiteral("<pre dir=\"ltr\">") + lines.join(u'\n').toHtmlEscaped() + QStringLiteral("</pre>\n");
    }
    void step(const QString &what, const Chip &how, const QString &why) override {
        const char *kind = how.tone == Tone::Moss ? "passed" : "stopped";
        text += QStringLiteral("<p class=\"%1\"><b>%2 %3: %4.</b> %5</p>\n")
                    .arg(QLatin1StringView(kind), how.tone == Tone::Moss ? QStringLiteral("✓") : QStringLiteral("✗"),
                         what.toHtmlEscaped(), how.text.toHtmlEscaped(),
                         why.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
    }
    void fields(const QList<std::pair<QString, QString>> &fields) override {
        text += QLatin1String("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n");
        for (const auto &[name, value] : fields)
            text += QStringLiteral("<tr><th align=\"%1\">%2</th><td>%3</td></tr>\n")
                        .arg(rightToLeft() ? QStringLiteral("right") : QStringLiteral("left"), name.toHtmlEscaped(),
                             value.toHtmlEscaped());
        text += QLatin1String("</table>\n");
    }
    static bool rightToLeft() { return QLocale().textDirection() == Qt::RightToLeft; }

private:
    void add(const char *element, const QString &words) {
        text += QStringLiteral("<%1>%2</%1>\n").arg(QLatin1StringView(element), words.toHtmlEscaped());
    }
};

void write(Writing &writing, const Walk &walk) {
    writing.title(walkVerdict(walk));
    writing.paragraph(exactTime(walk.at));
    int number = 0;
    for (const WalkMoment &moment : momentsOf(walk)) {
        if (moment.step) {
            writing.step(stepTitle(*moment.step), stepChip(*moment.step), stepReason(*moment.step, walk.before));
            continue;
        }
        writing.heading(QStringLiteral("%1. %2").arg(++number).arg(hopTitle(moment.hop->kind)));
        if (const QStringList wire = wireOf(*moment.hop); !wire.isEmpty())
            writing.verbatim(wire);
        writing.paragraph(saidOf(*moment.hop));
    }
    if (!walk.trouble.isEmpty())
        writing.paragraph(walk.trouble);
    if (walk.answer.isEmpty())
        return;
    writing.heading(WalkReport::tr("What the site reads"));
    writing.paragraph(walk.protocol);
    QList<std::pair<QString, QString>> read;
    for (const AnswerField &field : walk.answer)
        read << std::pair(fieldLabel(field), fieldValue(field));
    writing.fields(read);
}

QByteArray pdfOf(const Walk &walk) {
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter paper(&bytes);
    paper.setResolution(kDotsPerInch);
    paper.setTitle(walkVerdict(walk));
    paper.setPageSize(QPageSize(QPageSize::A4));
    paintWalk(paper, walk);
    return bytes.data();
}

} // namespace

QString walkMarkdown(const Walk &walk) {
    Markdown writing;
    write(writing, walk);
    return writing.text;
}

QString walkHtml(const Walk &walk) {
    Html writing;
    write(writing, walk);
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head><meta charset=\"utf-8\">"
                          "<title>%3</title>\n<style>body { font-family: sans-serif; margin: 2em; }\n"
                          "pre { font-family: monospace; background: #f3f2ee; white-space: pre-wrap; }\n"
                          ".passed { color: #24693d; }\n.stopped { color: #af2f24; }\n</style></head>\n<body>\n")
               .arg(QLocale().bcp47Name(), Html::rightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                    walkVerdict(walk).toHtmlEscaped()) +
           writing.text + QStringLiteral("</body>\n</html>\n");
}

void paintWalk(QPagedPaintDevice &paper, const Walk &walk) {
    QTextDocument document;
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(Html::rightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // addresses are long
    document.setDefaultTextOption(option);
    document.setHtml(walkHtml(walk));
    document.print(&paper);
}

Done writeWalk(const Walk &walk, const QString &path) {
    const bool pdf = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    const bool html = path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive);
    const QByteArray bytes = pdf ? pdfOf(walk) : (html ? walkHtml(walk) : walkMarkdown(walk)).toUtf8();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(Fault::Unavailable, file.errorString());
}

} // namespace gatelodge::ui
