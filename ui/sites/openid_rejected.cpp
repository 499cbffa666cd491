#include "ui/sites/openid_rejected.h"
#include "ui/common/record_rows.h"
#include "ui/common/time_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/sites/openid_words.h"
#include <QTimer>

namespace gatelodge::ui {

using AddressList = admin::OpenId::AddressList;

OpenIdRejected::OpenIdRejected(OpenIdEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_rows(new RecordRows),
      m_forget(new Button([] { return tr("Forget these"); })), m_said(new Paragraph({}, Tone::Brick)),
      m_clock(new QTimer(this)) {
    auto *column = columnIn(this, Space::half);
    column->addWidget(new Text([] { return tr("Refused lately"); }, Type::Strong));
    column->addWidget(m_rows);
    column->addWidget(m_said);
    column->addWidget(m_forget, 0, Qt::AlignLeading);
    m_said->hide();
    m_clock->setInterval(5000);
    connect(&editor, &OpenIdEditor::opened, m_said, &QWidget::hide);
    connect(&editor, &OpenIdEditor::arrived, this, &OpenIdRejected::showSetup);
    connect(m_clock, &QTimer::timeout, this, [this] {
        if (m_editor.speaks())
            m_editor.read();
    });
    connect(m_forget, &Button::clicked, this,
            [this] { follow(m_editor.openId().forgetRejected(m_editor.id())); });
}

void OpenIdRejected::showSetup() {
    const QList<RejectedRequest> &rejected = m_editor.setup().rejected;
    m_editor.lock(m_forget);
    m_forget->setVisible(!rejected.isEmpty());
    m_editor.lockRows(m_rows);
    std::vector<Record> records;
    for (const RejectedRequest &request : rejected)
        records.push_back(recordOf(request));
    m_rows->set(std::move(records), tr("Nothing was refused."));
}

Record OpenIdRejected::recordOf(const RejectedRequest &request) {
    const bool redirect = request.cause == RejectionCause::Redirect;
    const bool ofAddress = (redirect || request.cause == RejectionCause::LogoutRedirect) && !request.address.isEmpty();
    const OpenIdProfile &profile = m_editor.profile();
    const QStringList &registered = redirect ? profile.redirectAddresses : profile.logoutAddresses;
    QStringList note;
    Record record{QString(rejectionCauseName(request.cause)) + u' ' + request.address,
                  QStringLiteral("security-high"),
                  {},
                  ofAddress ? keptLeftToRight(request.address) : rejectionWords(request.cause),
                  {},
                  {},
                  {}};
    if (ofAddress) {
        note << tr("%1.", "a sentence that is one cause").arg(rejectionWords(request.cause));
        const RedirectFlaw flaw = redirectFlaw(request.address);
        if (isRegisteredRedirect(registered, request.address))
            note << tr("It has been added since.");
        else if (const auto near = nearestRedirect(registered, request.address))
            note << nearWords(*near);
        if (flaw != RedirectFlaw::None)
            note << flawWords(flaw);
        else if (!isRegisteredRedirect(registered, request.address))
            record.actions.push_back(
                {tr("Add this address"), [this, redirect, address = request.address] {
                     follow(m_editor.openId().addAddress(
                         m_editor.id(), redirect ? AddressList::Redirect : AddressList::Logout, address));
                 }});
    }
    offerBinding(request, record);
    note << rejectionAdvice(request.cause);
    note << tr("%n times, the last one %1.", nullptr, request.times).arg(exactTime(request.at));
    record.note = note.join(u' ');
    return record;
}

// What it did not send is asked of it no more: as little as is needed, and never of one without a secret.
void OpenIdRejected::offerBinding(const RejectedRequest &request, Record &record) {
    const OpenIdProfile &profile = m_editor.profile();
    const bool neither = request.cause == RejectionCause::NoNonce;
    const Binding wanted = neither ? Binding::Neither : Binding::Nonce;
    if ((!neither && request.cause != RejectionCause::NoChallenge) || profile.proof == ClientProof::None ||
        profile.binding >= wanted)
        return;
    record.actions.push_back({neither ? tr("Ask for neither") : tr("Take a nonce instead"), [this, wanted] {
                                  m_editor.change([wanted](OpenIdProfile &now) { now.binding = wanted; },
                                                  [this](const Done &done) { answer(done); });
                              }});
}

void OpenIdRejected::follow(QFuture<Done> future) {
    m_editor.follow<void>(std::move(future), [this](const Done &done) { answer(done); });
}

void OpenIdRejected::answer(const Done &done) {
    m_said->setVisible(!done);
    if (!done)
        m_said->setWords([error = done.error()] { return faultWords(error); });
}

void OpenIdRejected::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    m_clock->start();
}

void OpenIdRejected::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    m_clock->stop();
}

void OpenIdRejected::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event) && m_editor.site().isOpen())
        showSetup();
}

} // namespace gatelodge::ui
