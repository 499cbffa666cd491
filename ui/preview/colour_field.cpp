#include "ui/preview/colour_field.h"
#include "server/domain/colour.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/text.h"
#include "ui/preview/preview_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/measure.h"
#include <QColorDialog>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace gatelodge::ui {

namespace {

// With an outline, so that a colour like the page's own is seen, too.
QIcon swatchOf(const QString &colour) {
    QPixmap swatch(64, 64);
    swatch.fill(QColor(colour));
    QPainter painter(&swatch);
    painter.setPen(QPen(tokens().control, 4));
    painter.drawRect(swatch.rect().adjusted(1, 1, -2, -2));
    return QIcon(swatch);
}

} // namespace

ColourField::ColourField(Words name, QString paper, QWidget *parent)
    : QWidget(parent), m_name(std::move(name)), m_paper(std::move(paper)), m_edit(new QLineEdit),
      m_swatch(new QToolButton), m_note(new Paragraph({}, Tone::Brick)),
      m_mend(new Button([] { return tr("Take that one"); }, {}, ButtonKind::Quiet)) {
    auto *column = columnIn(this, Space::half);
    column->addLayout(rowOf({m_edit, m_swatch}));
    column->addWidget(m_note);
    column->addWidget(m_mend, 0, Qt::AlignLeft);
    m_edit->setMaxLength(7);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setPlaceholderText(QStringLiteral("#23695b"));
    m_swatch->setFixedSize(controlHeight(), controlHeight());
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        say();
        Q_EMIT changed();
    });
    connect(m_swatch, &QToolButton::clicked, this, &ColourField::choose);
    connect(m_mend, &Button::clicked, this, [this] { m_edit->setText(legibleOn(typed(), m_paper)); });
    say();
}

QString ColourField::typed() const { return m_edit->text().trimmed().toLower(); }

bool ColourField::isUsable() const { return colourWords(typed(), m_paper).isEmpty(); }

QString ColourField::colour() const { return isUsable() ? typed() : QString(); }

void ColourField::setColour(const QString &colour) {
    const QSignalBlocker quiet(m_edit);
    m_edit->setText(colour);
    say();
}

void ColourField::choose() {
    const QColor chosen =
        QColorDialog::getColor(QColor(isColour(typed()) ? typed() : QStringLiteral("#23695b")), this, m_name());
    if (chosen.isValid())
        m_edit->setText(chosen.name());
}

void ColourField::say() {
    const bool known = isColour(typed());
    m_note->setVisible(!isUsable());
    m_note->setWords([colour = typed(), paper = m_paper] { return colourWords(colour, paper); });
    m_mend->setVisible(known && !isUsable());
    m_swatch->setIconSize(QSize(iconSide(), iconSide()));
    m_swatch->setIcon(known ? swatchOf(typed()) : icon(QStringLiteral("color-picker"), &Tokens::muted));
    m_edit->setAccessibleName(m_name());
    m_swatch->setAccessibleName(tr("Choose: %1", "name of a colour field").arg(m_name()));
    m_swatch->setToolTip(m_swatch->accessibleName());
}

void ColourField::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        say();
}

} // namespace gatelodge::ui
