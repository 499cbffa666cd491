#include "ui/imports/columns_step.h"
#include "ui/imports/import_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace gatelodge::ui {

namespace {

// Those that an import of a file knows what to do with.
constexpr int kOfferedFields = int(ImportField::SshKeys) + 1;
constexpr qreal kWidest = 60; // em
constexpr int kShortest = 12; // letters

void choose(QComboBox *box, const QVariant &value) {
    const QSignalBlocker quiet(box);
    if (box->findData(value) < 0)
        box->addItem(value.toString(), value); // of a file, not of a list of ours
    box->setCurrentIndex(box->findData(value));
}

} // namespace

ColumnsStep::ColumnsStep(QWidget *parent)
    : QWidget(parent), m_format(new QComboBox), m_encoding(new QComboBox), m_separator(new QComboBox),
      m_remembered(new Paragraph([] { return tr("As you corrected such a file the last time."); })),
      m_problem(new Paragraph({}, Tone::Brick)), m_body(new QWidget),
      m_next(new Button([] { return tr("Make the plan"); }, {}, ButtonKind::Primary)) {
    auto *all = columnIn(this, 0);
    auto *rows = columnIn(m_body, Space::two);
    rows->setContentsMargins(Space::two, Space::one, Space::two, Space::two);
    rows->addWidget(makeReading());
    rows->addWidget(m_remembered);
    rows->addStretch();
    m_body->setMaximumWidth(em(kWidest));
    all->addWidget(new ScrollPage(m_body), 1);
    all->addWidget(new Line);
    auto *foot = new QWidget;
    auto *row = rowIn(foot, Space::two);
    row->setContentsMargins(Space::two, Space::one, Space::two, Space::one);
    row->addWidget(m_problem, 1);
    row->addWidget(m_next);
    all->addWidget(foot);
    connect(m_next, &Button::clicked, this, &ColumnsStep::planWanted);
    for (QComboBox *box : {m_format, m_encoding, m_separator})
        connect(box, &QComboBox::activated, this, &ColumnsStep::tellReading);
    fill();
}

QWidget *ColumnsStep::makeReading() {
    auto *place = new QWidget;
    auto *flow = new FlowLayout(Space::two, Space::one, place);
    const auto add = [flow](Words label, QComboBox *box) {
        auto *cell = new QWidget;
        auto *column = columnIn(cell, Space::half);
        auto *text = new Text(std::move(label), Type::Body, Tone::Muted);
        text->setBuddy(box);
        box->setMinimumContentsLength(kShortest);
        column->addWidget(text);
        column->addWidget(box);
        flow->addWidget(cell);
    };
    add([] { return tr("Format"); }, m_format);
    add([] { return tr("Encoding"); }, m_encoding);
    add([] { return tr("Separator"); }, m_separator);
    return place;
}

void ColumnsStep::fill() {
    const auto put = [](QComboBox *box, const QString &name, const QList<QPair<QString, QVariant>> &items) {
        const QSignalBlocker quiet(box);
        const QVariant before = box->currentData();
        box->clear();
        for (const auto &[words, value] : items)
            box->addItem(words, value);
        box->setAccessibleName(name);
        if (before.isValid())
            choose(box, before);
    };
    put(m_format, tr("Format"),
        {{tr("Table (CSV)"), int(admin::ImportFormat::Table)},
         {tr("JSON lines"), int(admin::ImportFormat::JsonLines)},
         {tr("Entries of a directory (LDIF)"), int(admin::ImportFormat::Ldif)},
         {QStringLiteral("IMS Enterprise 1.1 (XML)"), int(admin::ImportFormat::Ims)}});
    put(m_encoding, tr("Encoding"),
        {{QStringLiteral("UTF-8"), QStringLiteral("utf-8")},
         {QStringLiteral("UTF-16 LE"), QStringLiteral("utf-16le")},
         {QStringLiteral("UTF-16 BE"), QStringLiteral("utf-16be")},
         {QStringLiteral("Latin 1 (Windows-1252)"), QStringLiteral("latin1")}});
    put(m_separator, tr("Separator"),
        {{tr("Comma"), QStringLiteral(",")},
         {tr("Semicolon"), QStringLiteral(";")},
         {tr("Tab"), QStringLiteral("\t")}});
}

void ColumnsStep::show(const admin::ImportLook &look) {
    m_look = look;
    choose(m_format, int(look.format));
    choose(m_encoding, look.encoding);
    const bool isTable = look.format == admin::ImportFormat::Table;
    if (isTable)
        choose(m_separator, QString(look.separator));
    m_separator->parentWidget()->setVisible(isTable);
    m_remembered->setVisible(look.remembered);
    lay();
}

// A heading, what stands in the column, and what it is.
void ColumnsStep::lay() {
    delete m_place;
    m_fields.clear();
    m_place = new QWidget;
    auto *grid = new QGridLayout(m_place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::two);
    grid->setVerticalSpacing(Space::one);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    const Words titles[] = {[] { return tr("Column"); }, [] { return tr("What stands there"); },
                            [] { return tr("What it is"); }};
    for (int column = 0; column < 3; ++column)
        grid->addWidget(new Text(titles[column], Type::Caption, Tone::Muted), 0, column);
    int row = 0;
    for (const admin::ImportColumn &column : std::as_const(m_look.columns)) {
        grid->addWidget(new Elided(column.heading, Type::Strong), ++row, 0);
        grid->addWidget(new Elided(column.samples.join(QStringLiteral(" · ")), Type::Body, Tone::Muted), row, 1);
        grid->addWidget(makeChoice(column), row, 2);
    }
    auto *rows = qobject_cast<QVBoxLayout *>(m_body->layout());
    rows->insertWidget(rows->count() - 1, m_place);
    judge();
}

QComboBox *ColumnsStep::makeChoice(const admin::ImportColumn &column) {
    auto *box = new QComboBox;
    box->addItem(tr("Not used"), -1);
    for (int field = 0; field < kOfferedFields; ++field)
        box->addItem(importFieldWords(importFieldName(ImportField(field))), field);
    box->setCurrentIndex(column.field ? box->findData(int(*column.field)) : 0);
    if (box->currentIndex() < 0) {
        box->addItem(importFieldWords(importFieldName(*column.field)), int(*column.field));
        box->setCurrentIndex(box->count() - 1);
    }
    //: of a column of a file: its heading
    box->setAccessibleName(tr("What “%1” is").arg(column.heading));
    m_fields << box;
    connect(box, &QComboBox::activated, this, [this, number = m_fields.size() - 1] {
        const int field = m_fields[number]->currentData().toInt();
        m_look.columns[number].field = field < 0 ? std::nullopt : std::optional(ImportField(field));
        judge();
    });
    return box;
}

void ColumnsStep::judge() {
    const auto problem = admin::problemIn(m_look.columns);
    m_next->setEnabled(!problem);
    if (!problem)
        m_problem->setWords({});
    else if (problem->kind == admin::ImportColumnProblem::Twice)
        m_problem->setWords([p = *problem] {
            return tr("“%1” and “%2” are the same thing: one of them cannot be used.").arg(p.heading, p.other);
        });
    else
        m_problem->setWords([] { return tr("No column names anybody: one must be a username or an address."); });
}

QHash<QString, std::optional<ImportField>> ColumnsStep::columns() const {
    QHash<QString, std::optional<ImportField>> chosen;
    for (const admin::ImportColumn &column : m_look.columns)
        chosen.insert(column.heading, column.field);
    return chosen;
}

// Another format is found out anew.
void ColumnsStep::tellReading() {
    const auto format = admin::ImportFormat(m_format->currentData().toInt());
    const bool other = format != m_look.format;
    const QString separator = m_separator->currentData().toString();
    Q_EMIT readOtherwise(format, m_encoding->currentData().toString(),
                         other || separator.isEmpty() ? QChar() : separator.at(0));
}

void ColumnsStep::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (!changesLanguage(event))
        return;
    fill();
    if (!m_look.columns.isEmpty())
        lay();
}

} // namespace gatelodge::ui
