#include "ui/imports/imports_page.h"
#include "server/domain/deliver.h"
#include "ui/audit/take_back.h"
#include "ui/common/role_lock.h"
#include "ui/imports/columns_step.h"
#include "ui/imports/file_step.h"
#include "ui/imports/import_words.h"
#include "ui/imports/plan_step.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/strips.h"
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QStackedWidget>

namespace gatelodge::ui {

namespace {

constexpr int kResumedBatch = 5000; // rows, as the command takes

// Over the page while something is dragged there.
class DropFrame : public QWidget {
public:
    explicit DropFrame(QWidget *page) : QWidget(page) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(QPen(tokens().ink, 2, Qt::DashLine));
        p.drawRoundedRect(rect().adjusted(Space::one, Space::one, -Space::one, -Space::one), Radius::card,
                          Radius::card);
    }
};

} // namespace

ImportsPage::ImportsPage(admin::Console &console, UndoBar &undo, QWidget *parent)
    : Page(parent), m_console(console), m_undo(undo), m_takeBack(new TakeBack(console.history, this)),
      m_steps(new Segmented([] { return tr("Steps of an import"); })), m_sayPlace(new QWidget),
      m_dropFrame(new DropFrame(this)), m_pages(new QStackedWidget), m_file(new FileStep(console)),
      m_columns(new ColumnsStep), m_plan(new PlanStep(console)) {
    m_header = new PageHeader([] { return tr("Import"); },
                              [] { return tr("People from a spreadsheet, a directory or another system."); }, {m_steps},
                              Space::two);
    m_steps->setChoices(
        {{[] { return tr("1 File"); }, {}}, {[] { return tr("2 Columns"); }, {}}, {[] { return tr("3 Plan"); }, {}}});
    for (QWidget *page :
         {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_plan)})
        m_pages->addWidget(page);
    columnIn(m_sayPlace)->setContentsMargins(Space::two, 0, Space::two, Space::one);
    m_sayPlace->hide();
    auto *ground = new Plane(&Tokens::surface);
    auto *column = columnIn(ground, 0);
    column->addWidget(m_header);
    column->addWidget(m_sayPlace);
    column->addWidget(m_pages, 1);
    columnIn(this, 0)->addWidget(ground);
    setAcceptDrops(console.roles.mayDo(Duty::ManagePeople));
    connect(m_steps, &Segmented::chosen, this, &ImportsPage::wantStep);
    connect(m_file, &FileStep::chosen, this, &ImportsPage::choose);
    connect(m_file, &FileStep::directoryEntered, this, &ImportsPage::readDirectory);
    connect(m_file, &FileStep::websiteEntered, this,
            [this](const QJsonObject &where) { readWebsite(admin::websiteFrom(where)); });
    connect(m_file, &FileStep::undoWanted, this, &ImportsPage::undo);
    connect(m_file, &FileStep::resumeWanted, this, &ImportsPage::resume);
    connect(m_columns, &ColumnsStep::planWanted, this, &ImportsPage::makePlan);
    connect(m_columns, &ColumnsStep::readOtherwise, this,
            [this](admin::ImportFormat format, const QString &encoding, QChar separator) {
                m_source.format = format;
                m_source.encoding = encoding;
                m_source.separator = separator;
                look();
            });
    connect(m_plan, &PlanStep::wishesChanged, this, &ImportsPage::makePlan);
    connect(m_plan, &PlanStep::applyWanted, this, &ImportsPage::apply);
    connect(m_plan, &PlanStep::saveWanted, this, &ImportsPage::askWhere);
    connect(m_plan, &PlanStep::otherWanted, this, &ImportsPage::startAgain);
    connect(m_plan, &PlanStep::failed, this, [this](const Error &error) { fail(error); });
    connect(m_takeBack, &TakeBack::told, this, [this](const TakenBack &told) {
        m_undo.offer(told.sentence, told.detail, told.verb, told.act);
        m_file->readPast();
    });
}

QList<QWidget *> ImportsPage::zones() { return {m_steps, m_pages->currentWidget()}; }
QWidget *ImportsPage::entrance() { return m_pages->currentWidget(); }

bool ImportsPage::stepOut() {
    if (m_busy || m_pages->currentIndex() == File)
        return !m_busy && m_file->closeForm();
    if (m_plan->isShowingResult())
        startAgain();
    else
        goTo(m_look ? m_pages->currentIndex() - 1 : int(File));
    return true;
}

void ImportsPage::goTo(int step) {
    m_pages->setCurrentIndex(step);
    m_steps->setCurrent(step);
    m_pages->currentWidget()->setFocus();
}

// What is not there yet is made, as far as that can be.
void ImportsPage::wantStep(int step) {
    const bool there = step == File || (step == Columns && m_look) || (step == Plan && (m_planned || m_applied));
    if (!m_busy && there)
        return goTo(step);
    m_steps->setCurrent(m_pages->currentIndex());
    if (m_busy)
        return;
    if (!m_look)
        say([] { return tr("Choose a file first."); }, Mood::Badly);
    else if (m_columns->next().isEnabled())
        makePlan();
}

void ImportsPage::choose(const QString &path) {
    if (m_busy)
        return;
    if (path.endsWith(QLatin1String(".sql"), Qt::CaseInsensitive)) // a dump
        return readWebsite(admin::websiteFrom({{QStringLiteral("where"), path}}));
    startAgain();
    m_source.path = path;
    look();
}

void ImportsPage::readDirectory(const QJsonObject &where) {
    if (m_busy)
        return;
    dropPlan();
    m_look.reset();
    const auto progress = begin();
    deliver(this, m_console.imports.fetchDirectory(where, progress), [this](const Result<admin::ImportSource> &source) {
        m_busy = false;
        m_plan->endWork();
        goTo(File);
        if (!source)
            return fail(source.error());
        m_file->closeForm();
        m_source = *source;
        look();
    });
}

// There are no columns to be looked at: the plan comes next.
void ImportsPage::readWebsite(const admin::ImportSource &source) {
    if (m_busy)
        return;
    dropPlan();
    m_look.reset();
    ++m_looks;
    m_source = source;
    m_header->setSentence(keptLeftToRight(source.called));
    makePlan();
}

void ImportsPage::look() {
    m_source.columns.clear();
    sayNothing();
    deliver(this, m_console.imports.look(m_source), [this, number = ++m_looks](const Result<admin::ImportLook> &look) {
        if (number != m_looks)
            return;
        if (!look)
            return fail(look.error());
        dropPlan();
        showLook(*look);
    });
}

void ImportsPage::showLook(const admin::ImportLook &look) {
    m_look = look;
    m_header->setSentence(
        keptLeftToRight(m_source.called.isEmpty() ? QFileInfo(m_source.path).fileName() : m_source.called));
    m_columns->show(look);
    if (m_pages->currentIndex() != Columns)
        goTo(Columns);
}

admin::SharedImportProgress ImportsPage::begin() {
    auto progress = std::make_shared<ImportProgress>();
    m_busy = true;
    sayNothing();
    goTo(Plan);
    m_plan->showWork(progress);
    return progress;
}

void ImportsPage::makePlan() {
    if (m_busy || (!m_look && m_source.format != admin::ImportFormat::Website))
        return;
    dropPlan();
    if (m_look)
        m_source.columns = m_columns->columns();
    const auto progress = begin();
    deliver(this, m_console.imports.plan(m_source, m_plan->wishes(), progress),
            [this](const Result<admin::PlannedImport> &plan) {
                m_busy = false;
                m_plan->endWork();
                if (!plan) {
                    goTo(m_look ? Columns : File);
                    return fail(plan.error());
                }
                m_file->closeForm();
                m_planned = *plan;
                m_plan->showPlan(*plan);
                m_plan->setFocus();
            });
}

void ImportsPage::apply() {
    if (m_busy || !m_planned)
        return;
    const auto progress = begin();
    const ImportId import = m_planned->id;
    const int batch = m_plan->batch();
    m_begun = m_begun || batch > 0;
    deliver(this, m_console.imports.apply(*m_planned, progress, batch),
            [this, import, progress, batch](const Result<admin::AppliedImport> &applied) {
                end(applied, import, batch > 0 && progress->done > 0);
            });
}

void ImportsPage::resume(ImportId import, const QString &source) {
    if (m_busy)
        return;
    startAgain();
    m_header->setSentence(keptLeftToRight(source));
    m_plan->showNoPlan();
    const auto progress = begin();
    deliver(this, m_console.imports.resume(import, progress, kResumedBatch),
            [this, import](const Result<admin::AppliedImport> &applied) { end(applied, import, true); });
}

// begun: some batches have been done, now or before.
void ImportsPage::end(const Result<admin::AppliedImport> &applied, ImportId import, bool begun) {
    m_file->readPast();
    if (applied) {
        m_busy = false;
        m_plan->endWork();
        m_applied = *applied;
        m_plan->showResult(*applied);
        const Words what(
            [people = applied->people] { return PlanStep::tr("%n people were imported", nullptr, people); });
        m_undo.say(what, {}, [this, what, deed = applied->deed] { undo(deed, what); });
        return;
    }
    using Unfinished = Result<QList<UnfinishedImport>>;
    deliver(this, m_console.imports.unfinished(), [=, this, error = applied.error()](const Unfinished &unfinished) {
        deliver(this, m_console.imports.past(), [=, this](const Result<QList<PastImport>> &past) {
            m_busy = false;
            m_plan->endWork();
            showFate(importFate(import, begun, unfinished, past), error);
        });
    });
}

// Stopped between two batches it stands on the first step, and can be gone on with from there.
void ImportsPage::showFate(ImportFate fate, const Error &error) {
    const bool someCame = fate == ImportFate::Stopped || fate == ImportFate::Elsewhere;
    const bool mayHaveCome = fate == ImportFate::TakenBack || fate == ImportFate::GoingBack ||
                             (fate == ImportFate::Unknown && (m_begun || !m_planned));
    const bool saysIt = error.constraint == QLatin1String("imports_going_back");
    if (fate == ImportFate::Nothing || fate == ImportFate::Unknown) {
        if (!m_planned)
            goTo(File);
    } else {
        m_planned.reset(); // it is more than a plan
        startAgain();
    }
    if (!isGivenUp(error) && fate == ImportFate::Whole)
        return say([] { return tr("It has come to its end all the same: everybody has come."); }, Mood::Well);
    if (!isGivenUp(error) && (!mayHaveCome || saysIt)) // what is said of the fault tells what has come, too
        return fail(error, someCame);
    const bool well = fate == ImportFate::Stopped || fate == ImportFate::Elsewhere || fate == ImportFate::Whole;
    say([fate] { return importStoppedWords(fate); }, well ? Mood::Well : Mood::Badly);
}

void ImportsPage::undo(const QString &deed, const Words &what) { m_takeBack->deed(deed, what); }

void ImportsPage::askWhere() {
    const QFileInfo file(m_source.path);
    //: the name of a file: that of the source, and what is added to it
    const QString name = tr("%1-left").arg(file.completeBaseName()) + u'.' + file.suffix();
    auto *dialog = new QFileDialog(window(), tr("Save the rows that are left"), file.dir().filePath(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportsPage::saveLeft);
    dialog->open();
}

void ImportsPage::saveLeft(const QString &path) {
    if (!m_planned)
        return;
    const auto left = m_applied ? m_applied->left : admin::SharedLeftRows();
    deliver(this, m_console.imports.writeLeft(*m_planned, left, path), [this, path](const Result<int> &rows) {
        if (!rows)
            return fail(rows.error());
        say([rows = *rows,
             path] { return tr("%n rows were written to %1.", nullptr, rows).arg(keptLeftToRight(path)); },
            Mood::Well);
    });
}

void ImportsPage::startAgain() {
    dropPlan();
    m_look.reset();
    m_source = {};
    ++m_looks;
    sayNothing();
    m_header->setSentence([] { return tr("People from a spreadsheet, a directory or another system."); });
    m_file->closeForm();
    goTo(File);
}

// A plan that stays behind goes by itself within a day.
void ImportsPage::dropPlan() {
    if (m_planned && !m_applied && !m_begun)
        m_console.imports.drop(m_planned->id);
    m_planned.reset();
    m_applied.reset();
    m_begun = false;
}

void ImportsPage::fail(const Error &error, bool someCame) {
    const bool again = m_planned && !m_applied && isOvertaken(error);
    say([error, someCame] { return importFaultWords(error, someCame); }, Mood::Badly,
        again ? Words([] { return tr("Make the plan again"); }) : Words(), [this] { makePlan(); });
}

void ImportsPage::say(Words words, Mood mood, Words verb, std::function<void()> act) {
    sayNothing();
    QList<QAbstractButton *> actions;
    if (!verb.isEmpty()) {
        auto *button = new Button(std::move(verb));
        connect(button, &Button::clicked, this, std::move(act));
        actions << button;
    }
    const bool well = mood == Mood::Well;
    auto *message = new InlineMessage(well ? Tone::Moss : Tone::Brick, well ? Glyph::Check : Glyph::Cross,
                                      std::move(words), {}, actions, InlineMessage::Closing::Yes);
    connect(message, &InlineMessage::dismissed, this, &ImportsPage::sayNothing);
    m_sayPlace->layout()->addWidget(message);
    m_sayPlace->show();
    m_message = message;
}

void ImportsPage::sayNothing() {
    if (m_message) {
        m_message->hide();
        m_message->deleteLater(); // it may be its own button that asks
    }
    m_message = nullptr;
    m_sayPlace->hide();
}

QString ImportsPage::said() const { return m_message ? m_message->accessibleName() : QString(); }

// Whatever comes is taken, so that it can be said what is wrong with it.
void ImportsPage::dragEnterEvent(QDragEnterEvent *event) {
    if (m_busy)
        return;
    event->acceptProposedAction();
    m_dropFrame->setGeometry(rect());
    m_dropFrame->raise();
    m_dropFrame->show();
}

void ImportsPage::dragLeaveEvent(QDragLeaveEvent *) { m_dropFrame->hide(); }

void ImportsPage::dropEvent(QDropEvent *event) {
    m_dropFrame->hide();
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() > 1)
        return say([] { return tr("One file at a time."); }, Mood::Badly);
    if (urls.isEmpty() || !urls.first().isLocalFile())
        return say([] { return tr("This is no file of this computer."); }, Mood::Badly);
    choose(urls.first().toLocalFile());
}

void ImportsPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    m_dropFrame->setGeometry(rect());
}

} // namespace gatelodge::ui
