#include "ui/audit/bin_panel.h"
#include "server/domain/deliver.h"
#include "ui/audit/bin_model.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/help/help_book.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/dialogs.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/page_stack.h"
#include "ui/pieces/planes.h"
#include <QHeaderView>
#include <QStackedWidget>

namespace gatelodge::ui {
namespace {

constexpr int dayChoices[] = {90, 7, 30, 365, 1095, 0}; // the first is what nobody has chosen

Words daysWords(int days) {
    return [days] {
        return days == 0 ? BinPanel::tr("only by hand") : BinPanel::tr("by themselves after %n days", nullptr, days);
    };
}

} // namespace

BinPanel::BinPanel(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_console(console), m_model(new BinModel(console.bin, this)),
      m_table(new ListTable(QStringLiteral("bin"), tr("Recycle bin"))), m_body(new PageStack),
      m_said(new Paragraph({}, Tone::Text)),
      m_back(new Button([] { return tr("Bring back"); }, QStringLiteral("edit-undo"), ButtonKind::Primary)),
      m_gone(new Button([] { return tr("Delete for good…"); }, QStringLiteral("edit-delete"), ButtonKind::Danger)) {
    auto *column = columnIn(this, 0);
    auto *above = new QWidget;
    auto *rows = columnIn(above, Space::one);
    rows->setContentsMargins(Space::two, Space::oneAndHalf, Space::two, Space::one);
    m_days = new SentenceToken([] { return tr("When things go for good"); },
                               [] {
                                   std::vector<SentenceToken::Choice> choices;
                                   for (const int days : dayChoices)
                                       choices.push_back({days, daysWords(days)});
                                   return choices;
                               }());
    rows->addWidget(new FilterSentence([] { return tr("Deleted things go for good %1"); }, {m_days}));
    auto *buttons = rowOf({m_back, m_gone});
    buttons->addStretch();
    rows->addLayout(buttons);
    rows->addWidget(m_said);
    m_said->hide();
    column->addWidget(above);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TwoLineDelegate(*m_model, m_table));
    m_table->setHeaderHidden(true);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_empty = new EmptyState(
        QStringLiteral("user-trash"), [] { return tr("Nothing was deleted"); },
        [] {
            return tr("People, sites, groups, organisations, authorities, synchronisations, logins and addresses that "
                      "somebody deletes lie here, and can be brought back.");
        });
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    column->addWidget(m_body, 1);
    setFocusProxy(m_table);
    lockUnless(m_back, console.roles, Duty::ManageSite);
    lockUnless(m_gone, console.roles, Duty::ManagePeople);
    lockUnless(m_days, console.roles, Duty::ManageSettings);
    setHelpPlace(this, "history.md#the-recycle-bin");
    connect(m_model, &KeysetModel::landed, this, [this] {
        m_body->setCurrentWidget(m_model->rowCount() ? static_cast<QWidget *>(m_table) : m_empty);
        takeSelection();
    });
    connect(m_model, &KeysetModel::failed, this, &BinPanel::fail);
    connect(m_table, &ListTable::selectionCountChanged, this, &BinPanel::takeSelection);
    connect(m_back, &Button::clicked, this, &BinPanel::bringBack);
    connect(m_gone, &Button::clicked, this, &BinPanel::removeForGood);
    connect(m_days, &SentenceToken::chosen, this, [this](const QVariant &days) { chooseDays(days.toInt()); });
    connect(&console.hub, &admin::ChangeHub::changed, this, [this] {
        if (isVisible())
            m_model->renew();
    });
    takeSelection();
}

void BinPanel::read() {
    m_model->renew();
    readDays();
}

void BinPanel::readDays() {
    deliver(this, m_console.bin.days(), [this](const Result<int> &days) {
        if (days)
            m_days->setValue(*days);
    });
}

void BinPanel::chooseDays(int days) {
    deliver(this, m_console.bin.setDays(days), [this](const Done &done) {
        if (!done)
            fail(done.error());
        m_model->restart();
        readDays();
    });
}

QList<BinItem> BinPanel::selected() const {
    QList<BinItem> items;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        if (const BinItem *item = m_model->rowAt(index.row()))
            items << *item;
    return items;
}

void BinPanel::takeSelection() {
    const auto items = selected();
    m_back->setEnabled(!items.isEmpty());
    m_back->setWords(
        [count = int(items.size())] { return count > 1 ? tr("Bring %n back", nullptr, count) : tr("Bring back"); });
    m_gone->setEnabled(items.size() == 1);
}

void BinPanel::bringBack() {
    QList<qint64> entries;
    for (const BinItem &item : selected())
        if (item.entry)
            entries << item.entry;
    if (entries.isEmpty())
        return;
    deliver(this, m_console.bin.bringBack(entries), [this](const Result<BroughtBack> &back) {
        if (!back)
            return fail(back.error());
        m_said->setWords([back = *back] {
            return back.stayed == 0
                       ? tr("%n are back.", nullptr, back.items)
                       : tr("%n are back; the others cannot come back as they were, because of what was changed since.",
                            nullptr, back.items);
        });
        m_said->show();
        m_table->clearSelection();
        m_model->renew();
    });
}

void BinPanel::removeForGood() {
    const auto items = selected();
    if (items.size() != 1)
        return;
    const BinItem item = items.first();
    auto *dialog =
        new ConfirmDialog([item] { return tr("Delete %1 for good?").arg(binTitle(item)); },
                          [item] {
                              if (item.entity == QLatin1String("syncs"))
                                  return tr("Its settings, its password, its runs and what it knows its people by go. "
                                            "The people stay. This cannot be undone.");
                              if (isNull(item.subject))
                                  return tr("Its keys, texts and pictures go, and so does who was in it. Only its name "
                                            "stays, for the history. This cannot be undone.");
                              return item.entity == QLatin1String("users")
                                         ? tr("The person is erased: names, addresses, logins and what the history "
                                              "says of them. Only the username stays, so that "
                                              "nobody else gets it, and the sites are told. This cannot be undone.")
                                         : tr("What the history says of it goes, too. This cannot be undone.");
                          },
                          item.name, [] { return tr("Delete for good"); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, item] {
        deliver(this, m_console.bin.removeForGood(item.subject, item.entity, item.key), [this, item](const Done &done) {
            if (!done)
                return fail(done.error());
            m_said->setWords([item] { return tr("%1 is gone for good.").arg(binTitle(item)); });
            m_said->show();
            m_model->renew();
        });
    });
    dialog->open();
}

void BinPanel::fail(const Error &error) {
    m_said->setWords([error] { return faultWords(error); });
    m_said->show();
}

void BinPanel::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    read();
}

void BinPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        m_model->retranslate();
}

} // namespace gatelodge::ui
