#include "ui/shell/command_palette.h"
#include "ui/pieces/planes.h"
#include "ui/shell/keys.h"
#include "ui/theme/gate_style.h"
#include "ui/theme/theme.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSettings>
#include <QVBoxLayout>

namespace gatelodge::ui {
namespace {

constexpr int recentKept = 8, recentGroup = -1;
constexpr int moment = 1000;    // ms: whoever goes through a list with the arrows wants none of those between
constexpr int shownAnswers = 9; // rows before the list scrolls

class RaisedCard : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter p(this);
        drawCard(&p, rect(), tokens().raised,
                 Theme::scheme() == Scheme::HighContrast ? tokens().control : tokens().hairline);
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QWidget(parent), m_card(new RaisedCard(this)), m_field(new QLineEdit), m_list(new QListView),
      m_model(new PaletteModel(this)), m_found(new Text({}, Type::Caption, Tone::Muted)) {
    auto *column = columnIn(m_card, 0);
    column->addWidget(m_field);
    column->addWidget(new Line);
    column->addSpacing(Space::half);
    column->addWidget(m_list);
    column->addSpacing(Space::half);
    column->addWidget(new Line);
    const auto hint = [](Words words) { return new Text(std::move(words), Type::Caption, Tone::Muted); };
    auto *foot = new FlowLayout(Space::two, Space::half); // on a second line where the words are long
    for (QWidget *one : std::initializer_list<QWidget *>{hint([] { return tr("↑ ↓  choose"); }),
                                                         hint([] { return tr("Enter  open"); }),
                                                         hint([] { return tr("Ctrl+Enter  act without leaving"); }),
                                                         hint([] { return tr("Esc  close"); }), m_found})
        foot->addWidget(one);
    auto *around = new QVBoxLayout;
    around->setContentsMargins(Space::two, Space::one, Space::two, Space::one);
    around->addLayout(foot);
    column->addLayout(around);
    m_foot = around;
    setFrameless(m_field);
    m_field->addAction(icon(QStringLiteral("edit-find"), &Tokens::muted), QLineEdit::LeadingPosition);
    m_field->setTextMargins(Space::one, 0, Space::one, 0);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the focus, arrows are handed on
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index, After::Close); });
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, &CommandPalette::rememberOpened);
    parent->installEventFilter(this);
    rename();
    hide();
}

void CommandPalette::addProvider(std::unique_ptr<PaletteProvider> provider) {
    m_providers.push_back(std::move(provider));
}

void CommandPalette::setMemory(const QString &house) {
    m_memory = QStringLiteral("palette/recent/") + house;
    m_recent = QSettings().value(m_memory).toStringList();
    m_recalled.clear();
    m_opened.clear();
}

void CommandPalette::noteOpened(const QString &id) {
    m_opened = id;
    m_moment.start();
}

void CommandPalette::rememberOpened() {
    if (const QString id = std::exchange(m_opened, {}); !id.isEmpty())
        remember(id);
}

void CommandPalette::open() {
    rememberOpened();
    m_cameFrom = QApplication::focusWidget();
    m_field->clear();
    m_recalled.removeIf([](const auto &known) { return !known.value().id.isEmpty(); }); // it may be gone meanwhile
    for (const auto &provider : m_providers) {
        provider->prepare();
        provider->recall(m_recent, [self = QPointer<CommandPalette>(this)](const QList<PaletteItem> &items) {
            if (!self)
                return;
            for (const PaletteItem &item : items)
                self->m_recalled.insert(item.id, item);
            self->showRecent();
        });
    }
    ask({});
    place();
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::close() {
    hide();
    if (m_cameFrom)
        m_cameFrom->setFocus();
}

void CommandPalette::ask(const QString &text) {
    const QString typed = text.trimmed();
    const int question = ++m_question;
    m_since.start();
    m_model->clear(typed);
    showRecent();
    if (typed.isEmpty())
        return;
    for (size_t i = 0; i < m_providers.size(); ++i) {
        const QPointer<CommandPalette> self(this);
        m_providers[i]->find(typed, [self, question, i](QList<PaletteItem> items) {
            if (self && question == self->m_question)
                self->answered(int(i), self->m_providers[i]->group(), std::move(items));
        });
    }
}

void CommandPalette::showRecent() {
    QList<PaletteItem> items;
    const Question &question = m_model->question();
    for (const QString &id : std::as_const(m_recent)) {
        const auto known = m_recalled.constFind(id);
        if (known != m_recalled.constEnd() &&
            (question.isEmpty() || question.fit(folded(known->title), folded(known->detail)) != Question::None))
            items << *known;
    }
    answered(recentGroup, tr("Recent"), std::move(items));
}

void CommandPalette::keep(const PaletteItem &item) {
    const QString id = item.id.isEmpty() ? item.title : item.id; // without an id until the program ends
    m_recalled.insert(id, item);
    remember(id);
}

void CommandPalette::remember(const QString &id) {
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.mid(0, recentKept);
    QStringList lasting = m_recent;
    lasting.removeIf(
        [this](const QString &one) { return m_recalled.contains(one) && m_recalled.value(one).id != one; });
    if (!m_memory.isEmpty())
        QSettings().setValue(m_memory, lasting);
}

void CommandPalette::answered(int group, const QString &name, QList<PaletteItem> items) {
    const QModelIndex current = m_list->currentIndex();
    const QString chosen = current.row() > 1 ? current.data().toString() : QString(); // the first is only a proposal
    m_model->setGroup(group, name, std::move(items));
    int row = m_model->nextItem(-1, 1);
    for (int i = 0; !chosen.isEmpty() && i < m_model->rowCount(); ++i)
        if (m_model->line(i).item.title == chosen)
            row = i;
    m_list->setCurrentIndex(m_model->index(qMax(0, row)));
    const int count = m_model->itemCount();
    const qint64 elapsed = m_since.elapsed();
    m_found->setWords(
        [count, elapsed] { return tr("%n found in %1 ms", nullptr, count).arg(QLocale().toString(elapsed)); });
    m_found->setVisible(!m_model->typed().isEmpty());
    place();
}

void CommandPalette::run(const QModelIndex &index, After after) {
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const PaletteItem item = m_model->line(index.row()).item;
    keep(item);
    if (after == After::Close)
        close(); // first, so that what runs may take the focus
    if (item.run)
        item.run();
}

bool CommandPalette::handleKey(int key, Qt::KeyboardModifiers modifiers) {
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down: m_list->setCurrentIndex(m_model->index(m_model->nextItem(row, 1))); return true;
    case Qt::Key_Up: m_list->setCurrentIndex(m_model->index(m_model->nextItem(row, -1))); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex(), modifiers & Qt::ControlModifier ? After::Stay : After::Close);
        return true;
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // there is nothing else to go to
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (watched != m_field || (!asked && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (asked && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Slash ||
                  QKeySequence(key->keyCombination()) == keys::addNew())) {
        event->accept(); // typed here, not a command of the window
        return true;
    }
    return (!asked && handleKey(key->key(), key->modifiers())) || QWidget::eventFilter(watched, event);
}

void CommandPalette::place() {
    setGeometry(parentWidget()->rect());
    const int width = qMin(this->width() - Space::six, em(38));
    int list = Space::one;
    for (int row = 0; row < m_model->rowCount(); ++row)
        list += m_list->sizeHintForIndex(m_model->index(row)).height();
    QFont font = fontOf(Type::Heading);
    font.setWeight(QFont::Normal);
    m_field->setFont(font);
    m_field->setFixedHeight(controlHeight() + Space::two + Space::half);
    const int room = height() - 2 * em(4.5) - m_field->height() - m_foot->heightForWidth(width) - Space::two;
    m_list->setFixedHeight(qBound(0, list, qMin(room, em(2.3) * (shownAnswers + 3))));
    m_card->setFixedWidth(width);
    m_card->resize(width, m_card->layout()->totalHeightForWidth(width));
    m_card->move((this->width() - width) / 2, qMin(em(4.5), height() / 8));
    update(); // the shadow is drawn here, around the card
}

void CommandPalette::rename() {
    m_field->setAccessibleName(tr("Find anything"));
    m_field->setPlaceholderText(tr("Find people, sites, settings, or something to do"));
    m_list->setAccessibleName(tr("Answers"));
}

void CommandPalette::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
    if (changesSize(event))
        place();
}

void CommandPalette::mousePressEvent(QMouseEvent *) { close(); }

void CommandPalette::paintEvent(QPaintEvent *) {
    QPainter p(this);
    p.fillRect(rect(), QColor(0, 0, 0, Theme::scheme() == Scheme::Dark ? 130 : 70));
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    for (int i = 12; i > 0; i -= 2) { // the one shadow of the program
        QColor shade = tokens().shadow;
        shade.setAlpha(shade.alpha() / 9);
        p.setBrush(shade);
        p.drawRoundedRect(m_card->geometry().adjusted(-i, -i + 4, i, i + 4), Radius::card + i, Radius::card + i);
    }
}

} // namespace gatelodge::ui
