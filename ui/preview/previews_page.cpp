#include "ui/preview/previews_page.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/strips.h"
#include "ui/preview/look_form.h"
#include "ui/preview/mail_form.h"
#include "ui/preview/page_view.h"
#include "ui/preview/preview_words.h"
#include "ui/theme/theme.h"
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStackedWidget>

namespace gatelodge::ui {

namespace {

constexpr int typing = 250; // ms after the last letter
constexpr int phone = 390, desktop = 1280, mailProgram = 640;
enum Subject { Pages, Mails };
enum Width { Phone, Desktop, Plain };
enum Body { Shown, PlainText, Nothing };

} // namespace

PreviewsPage::PreviewsPage(admin::Console &console, UndoBar &undo, QWidget *parent)
    : Page(parent), m_console(console), m_what(new Segmented([] { return tr("What is shown"); })),
      m_light(new Segmented([] { return tr("Light or dark"); })), m_width(new Segmented([] { return tr("Width"); })),
      m_pages(new QComboBox), m_sites(new QComboBox), m_languages(new QComboBox), m_look(new LookForm(console, undo)),
      m_mail(new MailForm(console, undo)), m_body(new QStackedWidget), m_forms(new QStackedWidget),
      m_stage(new Plane(&Tokens::sunken)), m_plain(new QPlainTextEdit), m_why(new Paragraph({})),
      m_edit(new Button([] { return tr("Change it"); }, QStringLiteral("document-edit"))) {
    columnIn(m_stage, 0);
    m_plain->setReadOnly(true);
    m_plain->setFrameShape(QFrame::NoFrame);
    m_plain->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_plain->document()->setDocumentMargin(Space::three);
    m_plain->setFont(fontOf(Type::Mono));
    auto *nothing = new QWidget;
    auto *middle = columnIn(nothing);
    middle->setContentsMargins(Space::three, Space::three, Space::three, Space::three);
    middle->addWidget(m_why);
    middle->addStretch();
    for (QWidget *widget : {m_stage, static_cast<QWidget *>(m_plain), nothing})
        m_body->addWidget(widget);
    m_forms->addWidget(new ScrollPage(m_look));
    m_forms->addWidget(new ScrollPage(m_mail));
    auto *left = new Plane(&Tokens::surface);
    auto *column = columnIn(left, 0);
    column->addWidget(new PageHeader(
        [] { return tr("What they see"); },
        [] { return tr("As the server makes it, with a sample person. Looking records nothing."); }, {m_edit}));
    column->addWidget(makeControls());
    column->addWidget(new Line);
    column->addWidget(m_body, 1);
    m_split = new ListDetails(left, m_forms);
    columnIn(this, 0)->addWidget(m_split);
    m_split->showDetails();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typing);
    connect(&m_typing, &QTimer::timeout, this, &PreviewsPage::showNow);
    connect(m_edit, &Button::clicked, this, &PreviewsPage::edit);
    connect(m_split, &ListDetails::foldedChanged, this, &PreviewsPage::fold);
    // Not any more while the page goes: then its parts give the focus away.
    connect(qApp, &QApplication::focusChanged, &m_typing,
            [this](const QWidget *was, QWidget *is) { followFocus(was, is); });
    m_edit->hide();
    connect(m_look, &LookForm::draftChanged, this, &PreviewsPage::later);
    connect(m_look, &LookForm::saved, this, &PreviewsPage::later);
    connect(m_look, &LookForm::pageWanted, this, &PreviewsPage::showPlace);
    connect(m_mail, &MailForm::draftChanged, this, &PreviewsPage::later);
    connect(&console.hub, &admin::ChangeHub::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes)
            if (change.entity == QLatin1String("sites") || change.entity == QLatin1String("orgs"))
                return readSites();
    });
    connect(&console.hub, &admin::ChangeHub::everythingMayHaveChanged, this, &PreviewsPage::readSites);
    connect(&console.hub, &admin::ChangeHub::back, this, &PreviewsPage::readSites);
    rename();
    readSites();
}

PreviewsPage::~PreviewsPage() { qApp->disconnect(this); } // its own pieces lose the focus when they go

// Without room for both, what they see comes before what changes it, unless that is being done. By now the focus may have
// been moved on, out of what was hidden: it goes back to where it was, and never to a pane that takes no keys.
void PreviewsPage::fold(bool folded) {
    m_edit->setVisible(folded);
    if (!folded)
        return m_split->showDetails();
    const QPointer<QWidget> before = m_before, now = QApplication::focusWidget();
    if (before && m_forms->isAncestorOf(before))
        return;
    m_split->showList();
    if (now && now != this && !isAncestorOf(now))
        now->setFocus(); // somebody is elsewhere in the window
    else if (before && before->isVisible())
        before->setFocus();
    else
        m_what->setFocus();
}

// The control that somebody has chosen. Where it was hidden, the focus has only been moved on.
void PreviewsPage::followFocus(const QWidget *old, QWidget *now) {
    const bool wasHidden = old && isAncestorOf(old) && !old->isVisible();
    if (now && isAncestorOf(now) && !wasHidden)
        m_before = now;
}

void PreviewsPage::edit() {
    m_split->showDetails();
    isAtMails() ? m_mail->kindBox()->setFocus() : m_look->placeBox()->setFocus();
}

QWidget *PreviewsPage::makeControls() {
    auto *strip = new QWidget, *controls = new QWidget;
    auto *margins = columnIn(strip, 0);
    margins->setContentsMargins(Space::two, Space::half, Space::two, Space::one);
    margins->addWidget(controls);
    auto *flow = new FlowLayout(Space::one, Space::one);
    controls->setLayout(flow);
    m_what->setChoices({{[] { return tr("Pages"); }, {}}, {[] { return tr("Mails"); }, {}}});
    m_light->setChoices({{[] { return tr("Light"); }, {}}, {[] { return tr("Dark"); }, {}}});
    m_light->setCurrent(Theme::scheme() == Scheme::Dark ? 1 : 0);
    for (const auto &[code, name] : admin::Preview::languages()) {
        m_languages->addItem(name, code);
        const QLocale language(code), window; // what whoever looks reads comes first
        if (language.language() == window.language())
            m_languages->setCurrentIndex(m_languages->count() - 1);
    }
    m_look->setLanguage(m_languages->currentData().toString());
    m_mail->setLanguage(m_languages->currentData().toString());
    fillPages();
    fillWidths();
    for (QComboBox *box : {m_pages, m_sites, m_languages}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::activated, this, &PreviewsPage::showNow);
    }
    m_pages->setMinimumContentsLength(16);
    m_sites->setMinimumContentsLength(12);
    m_languages->setMinimumContentsLength(8);
    for (QWidget *control : std::initializer_list<QWidget *>{m_what, m_pages, m_sites, m_languages, m_light, m_width})
        flow->addWidget(control);
    connect(m_sites, &QComboBox::activated, this, &PreviewsPage::setPlaces);
    connect(m_languages, &QComboBox::activated, this, [this] {
        m_look->setLanguage(m_languages->currentData().toString());
        m_mail->setLanguage(m_languages->currentData().toString());
    });
    for (Segmented *choice : {m_light, m_width})
        connect(choice, &Segmented::chosen, this, &PreviewsPage::showNow);
    connect(m_what, &Segmented::chosen, this, [this](int subject) {
        m_forms->setCurrentIndex(subject);
        m_pages->setVisible(subject == Pages);
        offerSites();
        fillWidths();
        showNow();
    });
    return strip;
}

void PreviewsPage::fillPages() {
    const QVariant current = m_pages->currentData();
    m_pages->setModel(pagesInGroups(m_pages));
    m_pages->setCurrentIndex(m_pages->findData(current.isValid() ? current : QVariant(0)));
}

void PreviewsPage::fillWidths() {
    std::vector<Segmented::Choice> choices{{[] { return tr("Phone"); }, {}}, {[] { return tr("Desktop"); }, {}}};
    if (isAtMails())
        choices.push_back({[] { return tr("Plain text"); }, {}});
    m_width->setChoices(std::move(choices));
    m_width->setCurrent(Desktop);
}

bool PreviewsPage::isAtMails() const { return m_what->current() == Mails; }

std::optional<SiteId> PreviewsPage::chosenSite() const {
    const int site = m_sites->currentData().toInt();
    return site > 0 ? std::optional(SiteId(site)) : std::nullopt;
}

// What an administrator or the clock causes comes from the house, whatever site there is.
std::optional<SiteId> PreviewsPage::siteOfMail() const {
    return admin::Mail::comesFromSites(m_mail->kind()) ? chosenSite() : std::nullopt;
}

// What is being made of the site's face, else of the house's.
std::optional<PreviewDraft> PreviewsPage::draftOfMail() const {
    if (const auto draft = m_look->draft(); draft && siteOfMail())
        return draft;
    const auto house = m_look->draftOf(BrandingPlace{});
    return house ? std::optional(PreviewDraft{{}, *house}) : std::nullopt;
}

void PreviewsPage::offerSites() { m_sites->setVisible(!isAtMails() || admin::Mail::comesFromSites(m_mail->kind())); }

void PreviewsPage::readSites() {
    deliver(this, m_console.places.orgs(), [this](const Result<QList<Org>> &orgs) {
        if (orgs)
            m_orgs = *orgs;
        deliver(this, m_console.places.sites(), [this](const Result<QList<Site>> &sites) {
            if (!sites)
                return sayWhy([error = sites.error()] { return faultWords(error); });
            m_known = *sites;
            const QVariant current =
                m_wanted == SiteId() ? m_sites->currentData() : QVariant(std::exchange(m_wanted, {}).value);
            m_sites->clear();
            m_sites->addItem(tr("The house itself"), 0);
            for (const Site &site : std::as_const(m_known))
                m_sites->addItem(site.profile.name, site.id.value);
            const int fallback = m_known.isEmpty() ? 0 : 1;
            const int found = current.isValid() ? m_sites->findData(current) : fallback;
            m_sites->setCurrentIndex(found < 0 ? fallback : found);
            setPlaces();
            later();
        });
    });
}

void PreviewsPage::setPlaces() {
    std::vector<LookForm::Place> places;
    for (const Site &site : std::as_const(m_known)) {
        if (site.id != chosenSite())
            continue;
        places.push_back({{{}, site.id},
                          [name = site.profile.name] { return tr("The site %1").arg(name); },
                          site.profile.name,
                          site.profile.accent});
        places.push_back({{site.profile.org, {}},
                          [name = site.orgName] { return tr("The organisation %1").arg(name); },
                          site.orgName});
    }
    places.push_back({{}, [] { return tr("The whole house"); }, {}});
    m_look->setPlaces(std::move(places));
}

// The page on which the words that are edited stand.
void PreviewsPage::showPlace(OwnPlace place) {
    const auto wanted = place == OwnPlace::SignUp    ? PreviewPage::SignUp
                        : place == OwnPlace::Consent ? PreviewPage::GateConsent
                                                     : PreviewPage::SignIn;
    if (!needsSite(wanted) || chosenSite())
        m_pages->setCurrentIndex(m_pages->findData(int(wanted)));
    later();
}

void PreviewsPage::later() { m_typing.start(); }

void PreviewsPage::showNow() {
    if (!isVisible())
        return;
    m_typing.stop();
    if (isAtMails())
        lookAtMail();
    else
        lookAtPage();
}

void PreviewsPage::lookAtPage() {
    PreviewOrder order;
    order.page = PreviewPage(m_pages->currentData().toInt());
    order.site = chosenSite();
    order.language = m_languages->currentData().toString();
    order.dark = m_light->current() == 1;
    order.draft = m_look->draft();
    if (needsSite(order.page) && !order.site)
        return sayWhy([] { return tr("Gates stand before sites. Choose a site to see its own."); });
    load(order);
}

void PreviewsPage::lookAtMail() {
    offerSites();
    const auto site = siteOfMail();
    m_mail->setSite(site);
    deliver(this,
            m_console.mail.sample(m_mail->kind(), m_languages->currentData().toString(), m_mail->shown(), site,
                                  draftOfMail()),
            [this, asked = ++m_asked](const Result<ShownMail> &mail) {
                if (asked != m_asked)
                    return;
                if (!mail)
                    return sayWhy([error = mail.error()] { return faultWords(error); });
                if (m_width->current() == Plain) {
                    //: Before the subject in a mail's plain text
                    m_plain->setPlainText(tr("Subject: %1").arg(mail->subject) + QStringLiteral("\n\n") + mail->text);
                    m_body->setCurrentIndex(PlainText);
                    Q_EMIT shown();
                    return;
                }
                PreviewOrder order;
                order.dark = m_light->current() == 1;
                order.html = mail->html.toUtf8();
                load(order);
            });
}

void PreviewsPage::load(const PreviewOrder &order) {
    const admin::ServerFacts &server = m_console.server;
    const QUrl address = admin::Preview::reachable(server.addresses);
    if (!server.serving || address.isEmpty())
        return sayWhy([elsewhere = server.elsewhere] {
            return elsewhere
                       ? tr("This window looks after a house that is served by another computer. Pages are shown "
                            "where the server runs, so that nothing has to leave a machine.")
                       : tr("No server runs in this window now. Start it under Server and settings, and the pages "
                            "are shown here.");
        });
    if (!m_view && !(m_view = PageView::make(m_stage)))
        return sayWhy([] { return tr("This program was built without a web view, so it cannot show pages."); });
    if (m_view->parentWidget() == m_stage && m_stage->layout()->isEmpty()) {
        m_stage->layout()->addWidget(m_view);
        m_view->setAccessibleName(tr("The page as people see it"));
        connect(m_view, &PageView::shown, this, &PreviewsPage::shown);
    }
    m_view->setPageWidth(m_width->current() == Phone ? phone : isAtMails() ? mailProgram : desktop);
    deliver(this, m_console.preview.open(order, address), [this, asked = ++m_asked](const Result<QUrl> &url) {
        if (asked != m_asked)
            return;
        if (!url)
            return sayWhy([error = url.error()] { return faultWords(error); });
        m_body->setCurrentIndex(Shown);
        m_view->show(*url);
    });
}

void PreviewsPage::sayWhy(Words words) {
    ++m_asked; // what was asked before is not shown over it
    m_why->setWords(std::move(words));
    m_body->setCurrentIndex(Nothing);
}

void PreviewsPage::openSite(const SiteId &site) {
    m_what->setCurrent(Pages);
    m_forms->setCurrentIndex(Pages);
    m_pages->show();
    offerSites();
    fillWidths();
    const int known = m_sites->findData(site.value);
    if (known < 0)
        m_wanted = site;
    m_sites->setCurrentIndex(qMax(0, known));
    setPlaces();
    later();
}

void PreviewsPage::openMail(const QString &kind) {
    m_what->setCurrent(Mails);
    m_forms->setCurrentIndex(Mails);
    m_pages->hide();
    m_mail->openKind(kind);
    offerSites();
    fillWidths();
    later();
}

QList<QWidget *> PreviewsPage::zones() { return {m_pages->isVisible() ? m_pages : m_languages, m_forms}; }

bool PreviewsPage::stepOut() {
    if (!m_split->isFolded() || !m_split->isShowingDetails())
        return false;
    m_split->showList();
    m_edit->setFocus(); // from where the form was opened
    return true;
}

void PreviewsPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    later();
}

void PreviewsPage::rename() {
    m_pages->setAccessibleName(tr("Page"));
    if (m_view)
        m_view->setAccessibleName(tr("The page as people see it"));
    m_sites->setAccessibleName(tr("Site"));
    m_languages->setAccessibleName(tr("Language of the page"));
    m_plain->setAccessibleName(tr("The mail as plain text"));
}

void PreviewsPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (!changesLanguage(event))
        return;
    rename();
    fillPages();
    if (m_sites->count())
        m_sites->setItemText(0, tr("The house itself"));
    setPlaces();
    later(); // a mail's plain text has a word of this window before its subject
}

} // namespace gatelodge::ui
