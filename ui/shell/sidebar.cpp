#include "ui/shell/sidebar.h"
#include "ui/pieces/planes.h"
#include "ui/shell/keys.h"
#include "ui/theme/contrast.h"
#include "ui/theme/gate_mark.h"
#include <QListView>
#include <QPainter>
#include <QSignalBlocker>

namespace gatelodge::ui {
namespace {

// For the longest name, chosen and so in bold, as SubjectDelegate draws it; what is longer ends in dots.
int widthFor(const SubjectModel &subjects) {
    int widest = 0;
    for (int row = 0; row < subjects.rowCount(); ++row)
        if (!subjects.line(row).isSection)
            widest = qMax(widest, widthOf(subjects.line(row).subject.name(), Type::Strong));
    return qBound(qMax(216, em(13.4)), widest + iconSide() + Space::six, em(17));
}

// As the language's keyboards name them: Strg+K.
QString findKeys() { return keptLeftToRight(keys::find().toString(QKeySequence::NativeText)); }

} // namespace

HouseSwitch::HouseSwitch(QWidget *parent) : QAbstractButton(parent), AccessibleParts(QAccessible::ButtonMenu) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    rename();
}

void HouseSwitch::set(const QString &name, Words connection) {
    setText(name);
    m_connection = std::move(connection);
    rename();
}

void HouseSwitch::setNarrow(bool narrow) {
    m_narrow = narrow;
    update();
}

void HouseSwitch::rename() {
    setAccessibleName(tr("House: %1").arg(text()));
    setAccessibleDescription(m_connection());
    setToolTip(m_connection());
    update();
}

QSize HouseSwitch::sizeHint() const { return {em(3), lineHeight() + lineHeight(Type::Caption) + Space::two}; }

void HouseSwitch::paintEvent(QPaintEvent *) {
    QPainter p(this);
    const RowPainter row(&p, rect(), layoutDirection());
    if (underMouse())
        drawCard(&p, rect(), tokens().hover, {}, Radius::control);
    const int side = qMin(qBound(32, height() - Space::two, em(2.5)), width() - Space::two);
    const QRect mark(m_narrow ? (width() - side) / 2 : Space::half, (height() - side) / 2, side, side);
    drawGateMark(&p, row.at(mark));
    if (!m_narrow) {
        const int line = lineHeight(), caption = lineHeight(Type::Caption), top = (height() - line - caption) / 2;
        const int left = mark.right() + 10, room = width() - left - em(1.4);
        row.text(QRect(left, top, room, line), text(), Type::Strong);
        row.text(QRect(left, top + line, room, caption), m_connection(), Type::Caption, tokens().muted);
        drawChevron(&p, QRectF(row.at(QRect(width() - em(1), 0, em(0.6), height()))).center(), tokens().muted);
    }
    if (hasFocus())
        drawFocusRing(&p, rect());
}

void HouseSwitch::changeEvent(QEvent *event) {
    QAbstractButton::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

FindButton::FindButton(QWidget *parent) : QAbstractButton(parent), AccessibleParts(QAccessible::Button) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    rename();
}

void FindButton::setNarrow(bool narrow) {
    m_narrow = narrow;
    update();
}

void FindButton::rename() {
    setText(tr("Find anything"));
    setAccessibleName(text());
    setToolTip(tr("Find anything (%1)").arg(findKeys()));
}

QSize FindButton::sizeHint() const { return {em(3), controlHeight()}; }

void FindButton::paintEvent(QPaintEvent *) {
    QPainter p(this);
    const Tokens &t = tokens();
    const RowPainter row(&p, rect(), layoutDirection());
    drawCard(&p, rect(), underMouse() ? t.hover : t.surface, mix(t.control, t.hairline, 0.3), Radius::control);
    if (hasFocus())
        drawFocusRing(&p, rect());
    const int side = iconSide();
    row.icon(QRect(m_narrow ? (width() - side) / 2 : Space::one, (height() - side) / 2, side, side),
             QStringLiteral("edit-find"), t.muted);
    if (m_narrow)
        return;
    const QString shortcut = findKeys();
    const int key = widthOf(shortcut, Type::Caption) + 2;
    row.text(QRect(Space::two + side, 0, width() - Space::four - side - key, height()), text(), Type::Body, t.muted);
    row.text(QRect(width() - Space::one - key, 0, key, height()), shortcut, Type::Caption, t.muted, Qt::AlignRight,
             Qt::ElideNone);
}

void FindButton::changeEvent(QEvent *event) {
    QAbstractButton::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

Sidebar::Sidebar(std::vector<SubjectSection> sections, QWidget *parent)
    : QWidget(parent), m_model(new SubjectModel(std::move(sections), this)), m_delegate(new SubjectDelegate(this)),
      m_list(new QListView), m_find(new FindButton), m_house(new HouseSwitch) {
    auto *column = columnIn(this);
    column->setContentsMargins(Space::one, Space::one, Space::one, Space::one);
    column->addWidget(m_house);
    column->addWidget(m_find);
    column->addWidget(m_list, 1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Subjects"));
    connect(m_find, &FindButton::clicked, this, &Sidebar::findRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (const QString id = m_model->idAt(now.row()); !id.isNull())
            Q_EMIT subjectChosen(id);
    });
    measure();
}

void Sidebar::setCurrent(const QString &id) {
    const QSignalBlocker quiet(this);
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(id)));
}

void Sidebar::setNarrow(bool narrow) {
    m_narrow = narrow;
    m_delegate->setNarrow(narrow);
    m_find->setNarrow(narrow);
    m_house->setNarrow(narrow);
    measure();
}

int Sidebar::narrowWidth() const { return qMax(56, iconSide() + Space::six - Space::one); }

void Sidebar::measure() {
    setFixedWidth(m_narrow ? narrowWidth() : widthFor(*m_model));
    m_list->setVerticalScrollBarPolicy(m_narrow ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_list->doItemsLayout();
}

void Sidebar::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        m_list->setAccessibleName(tr("Subjects"));
    if (changesSize(event) || changesLanguage(event))
        measure();
}

void Sidebar::paintEvent(QPaintEvent *) {
    QPainter p(this);
    p.fillRect(rect(), tokens().window);
    const RowPainter row(&p, rect(), layoutDirection());
    p.fillRect(row.at(QRect(width() - 1, 0, 1, height())), tokens().hairline);
}

} // namespace gatelodge::ui
