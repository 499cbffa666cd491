#include "ui/overview/side_cards.h"
#include "ui/pieces/buttons.h"
#include <QLocale>
#include <QPainter>

namespace gatelodge::ui {
namespace {

// Time, who in strong, what became of it: one line.
class LatestRow : public QWidget {
public:
    LatestRow(const Change &change, const ChangeSentence &said)
        : m_time(QLocale().toString(change.at.toLocalTime().time(), QLocale::ShortFormat)), m_said(said) {
        setMinimumHeight(lineHeight() + Space::one);
        setAccessibleName(LatestCard::tr("%1: %2 %3 %4", "time, record, what became of it, by whom")
                              .arg(m_time, said.record, said.what, said.by)
                              .trimmed());
        setToolTip(accessibleName());
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter p(this);
        const RowPainter row(&p, rect(), layoutDirection());
        const int at = widthOf(m_time) + Space::oneAndHalf;
        row.text(QRect(0, 0, at, height()), m_time, Type::Body, tokens().muted);
        const int wide = qMin(widthOf(m_said.record, Type::Strong) + Space::half + 2, width() - at);
        row.text(QRect(at, 0, wide, height()), m_said.record, Type::Strong);
        const QString rest = m_said.by.isEmpty() ? m_said.what : m_said.what + QLatin1Char(' ') + m_said.by;
        row.text(QRect(at + wide, 0, width() - at - wide, height()), rest, Type::Body, tokens().muted);
    }

private:
    QString m_time;
    ChangeSentence m_said;
};

} // namespace

LatestCard::LatestCard(QWidget *parent) : Card(parent) {
    auto *audit = new Button([] { return tr("History"); }, {}, ButtonKind::Quiet);
    connect(audit, &Button::clicked, this, [this] { Q_EMIT subjectWanted(QStringLiteral("audit")); });
    rows()->addWidget(new SectionHeader([] { return tr("Latest"); }, {}, audit));
    rows()->addStretch();
}

void LatestCard::set(const QList<Change> &latest, const RecordNames &names) {
    m_latest = latest;
    m_names = names;
    lay();
}

void LatestCard::lay() {
    QStringList said;
    for (const Change &change : std::as_const(m_latest)) {
        const ChangeSentence words = changeSentence(change, m_names);
        said << QString::number(change.seq) + words.record + words.what + words.by;
    }
    if (m_rows && said == m_said)
        return;
    m_said = said;
    delete m_rows;
    m_rows = new QWidget;
    auto *column = columnIn(m_rows, 0);
    for (const Change &change : std::as_const(m_latest))
        column->addWidget(new LatestRow(change, changeSentence(change, m_names)));
    if (m_latest.isEmpty())
        column->addWidget(new Paragraph([] { return tr("Nothing was changed yet."); }));
    rows()->insertWidget(1, m_rows);
}

void LatestCard::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (changesLanguage(event))
        lay();
}

} // namespace gatelodge::ui
