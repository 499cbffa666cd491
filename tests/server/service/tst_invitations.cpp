// Invitations: invited once, mailed or printed, sent again, revoked, and accepted by exactly one.
#include "server/service/access.h"
#include "server/service/invitations.h"
#include "server/store/audit.h"
#include "server/store/belongings.h"
#include "server/store/doors.h"
#include "server/store/invitations.h"
#include "server/store/places.h"
#include "server/store/settings.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;
using tests::value;

class TestInvitations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        m_letters = std::make_shared<tests::Letters>();
        m_means = tests::cheapMeans(m_letters);
        m_members = value(store::insertGroup(*m_session, {QStringLiteral("Members"), {}}));
        m_board = value(store::insertGroup(*m_session, {QStringLiteral("Board"), {}}));
    }
    void cleanup() {
        m_session.reset();
        m_database.reset();
    }

    void a_mailed_link_makes_a_proved_person_with_the_groups() {
        const Invitation made = mailed(QStringLiteral("Grace Hopper <grace@example.org>"));
        QCOMPARE(int(made.state), int(InvitationState::Open));
        QVERIFY(made.sentAt.isValid());
        QCOMPARE(made.invitedBy, QStringLiteral("console:tester"));
        const Letter letter = m_letters->last(QStringLiteral("invitation"));
        QCOMPARE(letter.recipient, QStringLiteral("grace@example.org"));
        QCOMPARE(letter.values.value(QStringLiteral("name")).toString(), QStringLiteral("Grace Hopper"));
        QVERIFY(letter.values.value(QStringLiteral("link"))
                    .toString()
                    .startsWith(QLatin1String("https://id.example.org/account/invite/?token=")));
        const QByteArray link = token();
        for (int i = 0; i < 5; ++i) // looking uses nothing up (F11)
            QCOMPARE(value(lookAtInvitation(*m_session, link)).groups, QStringList({"Board", "Members"}));
        const auto outcome = value(acceptAsNewcomer(*m_session, m_means, link, form(), {}, m_visitor));
        QVERIFY(outcome.none() && outcome.session);
        const auto emails = value(store::listEmails(*m_session, outcome.session->user));
        QVERIFY(emails.size() == 1 && emails.first().primary && emails.first().verified());
        QCOMPARE(emails.first().address, QStringLiteral("grace@example.org"));
        QCOMPARE(groupsOf(outcome.session->user), QStringList({"Board", "Members"}));
        const Invitation after = value(store::findInvitation(*m_session, made.id));
        QCOMPARE(int(after.state), int(InvitationState::Accepted));
        QVERIFY(after.acceptedBy == outcome.session->user);
        QCOMPARE(after.acceptedByName, QStringLiteral("Grace Hopper"));
    }

    void invitations_work_while_nobody_may_sign_up() {
        value(store::putHouseSetting(*m_session, QStringLiteral("sign_up"), false));
        mailed(QStringLiteral("grace@example.org"));
        QVERIFY(value(acceptAsNewcomer(*m_session, m_means, token(), form(), {}, m_visitor)).session);
    }

    void a_printed_link_proves_no_address() {
        const auto sheet = printed(QStringLiteral("Grace Hopper"));
        QCOMPARE(m_letters->count(QStringLiteral("invitation")), 0);
        const QByteArray link = tokenIn(sheet.link);
        QVERIFY(value(acceptAsNewcomer(*m_session, m_means, link, form(), QStringLiteral("no address"), m_visitor))
                    .badAddress);
        const auto outcome =
            value(acceptAsNewcomer(*m_session, m_means, link, form(), QStringLiteral("grace@example.org"), m_visitor));
        QVERIFY(outcome.session);
        const auto emails = value(store::listEmails(*m_session, outcome.session->user));
        QVERIFY(emails.size() == 1 && !emails.first().primary && !emails.first().verified());
        QCOMPARE(m_letters->last(QStringLiteral("verify-address")).recipient, QStringLiteral("grace@example.org"));
        QCOMPARE(groupsOf(outcome.session->user), QStringList({"Board", "Members"}));
    }

    void a_printed_link_tells_nobody_that_an_address_is_taken() {
        tests::aUser(*m_session).called(QStringLiteral("owner")).withEmail(QStringLiteral("taken@example.org")).make();
        const auto sheet = printed(QStringLiteral("Somebody <taken2@example.org>"));
        QVERIFY(!value(lookAtInvitation(*m_session, tokenIn(sheet.link))).owner);
        const auto outcome = value(acceptAsNewcomer(*m_session, m_means, tokenIn(sheet.link), form(),
                                                    QStringLiteral("taken@example.org"), m_visitor));
        QVERIFY(outcome.session);
        QVERIFY(!value(store::listEmails(*m_session, outcome.session->user)).first().verified());
        QCOMPARE(m_letters->last(QStringLiteral("address-taken")).recipient, QStringLiteral("taken@example.org"));
        QCOMPARE(m_letters->count(QStringLiteral("verify-address")), 0);
    }

    void printing_a_mailed_invitation_takes_its_proof_away() {
        const Invitation made = mailed(QStringLiteral("grace@example.org"));
        const QByteArray byMail = token();
        const auto sheets = value(printInvitations(*m_session, permit(), m_means, {made.id}));
        QCOMPARE(lookAtInvitation(*m_session, byMail).error().fault, Fault::NotFound);
        const auto opened = value(lookAtInvitation(*m_session, tokenIn(sheets.first().link)));
        QCOMPARE(int(opened.invitation.way), int(InvitationWay::Print));
    }

    void who_has_an_account_signs_in_and_joins_the_groups() {
        mailed(QStringLiteral("grace@example.org"));
        const QByteArray link = token();
        const UserId grace =
            tests::aUser(*m_session).withEmail(QStringLiteral("grace@example.org")).withPassword("hash").make();
        QVERIFY(value(lookAtInvitation(*m_session, link)).owner == grace);
        const auto outcome = value(acceptAsNewcomer(*m_session, m_means, link, form(), {}, m_visitor));
        QVERIFY(outcome.hasAccount && !outcome.session); // no account is made twice (R4)
        value(acceptAsMember(*m_session, link, grace, m_visitor));
        QCOMPARE(groupsOf(grace), QStringList({"Board", "Members"}));
        QCOMPARE(acceptAsMember(*m_session, link, grace, m_visitor).error().fault, Fault::Expired);
    }

    void groups_that_are_gone_or_joined_already_do_no_harm() {
        mailed(QStringLiteral("grace@example.org"));
        const UserId uid = tests::aUser(*m_session).make();
        value(store::removeGroup(*m_session, m_board));
        value(store::addMembers(*m_session, m_members, {uid}));
        QCOMPARE(value(lookAtInvitation(*m_session, token())).groups, QStringList(QStringLiteral("Members")));
        value(acceptAsMember(*m_session, token(), uid, m_visitor));
        value(store::bringBackGroup(*m_session, m_board)); // and nobody has joined it meanwhile
        QCOMPARE(groupsOf(uid), QStringList(QStringLiteral("Members")));
    }

    void every_line_is_planned_and_nothing_is_lost() {
        tests::aUser(*m_session)
            .named(QStringLiteral("Daniel"), QStringLiteral("Osei"))
            .withEmail(QStringLiteral("Daniel@example.org"))
            .make();
        mailed(QStringLiteral("waits@example.org"));
        const auto lines = read(QStringLiteral(
            "new@example.org\ndaniel@EXAMPLE.org\nWAITS@example.org\nnobody\nnew@example.org\nother@example.org"));
        const auto planned = value(planInvites(*m_session, permit(), m_means, lines, InvitationWay::Mail));
        const auto outcome = value(invite(*m_session, permit(), m_means, lines, terms()));
        using Step = InviteStep;
        const QList<Step> steps{Step::Invite,     Step::HasAccount, Step::AlreadyInvited,
                                Step::Unreadable, Step::Unreadable, Step::Invite};
        for (const auto &found : {planned, outcome.lines}) {
            QCOMPARE(found.size(), steps.size());
            for (int i = 0; i < steps.size(); ++i)
                QCOMPARE(int(found[i].step), int(steps[i]));
            QCOMPARE(found[1].person, QStringLiteral("Daniel Osei"));
            QVERIFY(found[2].until.isValid());
        }
        QCOMPARE(outcome.made.size(), 2);
        QCOMPARE(m_letters->count(QStringLiteral("invitation")), 3);
    }

    void a_thousand_people_are_invited_at_once() {
        QString text;
        for (int i = 0; i < 1000; ++i)
            text += QStringLiteral("First%1,Last%1,p%1@example.org\r\n").arg(i);
        const auto outcome = value(invite(*m_session, permit(), m_means, read(text), terms()));
        QCOMPARE(outcome.made.size(), 1000);
        QCOMPARE(m_letters->count(QStringLiteral("invitation")), 1000);
    }

    void sending_again_makes_a_new_link_and_the_old_one_is_dead() {
        const Invitation made = mailed(QStringLiteral("grace@example.org"));
        const QByteArray old = token();
        value(sendInvitationAgain(*m_session, permit(), m_means, made.id));
        QVERIFY(token() != old);
        QCOMPARE(lookAtInvitation(*m_session, old).error().fault, Fault::NotFound);
        QCOMPARE(acceptAsNewcomer(*m_session, m_means, old, form(), {}, m_visitor).error().fault, Fault::NotFound);
        QVERIFY(value(acceptAsNewcomer(*m_session, m_means, token(), form(), {}, m_visitor)).session);
        QCOMPARE(sendInvitationAgain(*m_session, permit(), m_means, made.id).error().fault, Fault::Refused);
    }

    void an_address_gets_its_share_of_invitations_a_day() {
        const Invitation made = mailed(QStringLiteral("grace@example.org"));
        for (int i = 1; i < m_means.limits.mailsPerAddress; ++i)
            value(sendInvitationAgain(*m_session, permit(), m_means, made.id));
        const QByteArray link = token();
        QCOMPARE(sendInvitationAgain(*m_session, permit(), m_means, made.id).error().fault, Fault::Throttled);
        QVERIFY(lookAtInvitation(*m_session, link)); // the last one that was mailed still works
        value(revokeInvitations(*m_session, permit(), {made.id}));
        const auto lines = read(QStringLiteral("grace@example.org"));
        const auto again = value(invite(*m_session, permit(), m_means, lines, terms()));
        QCOMPARE(int(again.lines.first().step), int(InviteStep::TooManyMails));
    }

    void many_are_sent_again_but_those_for_whom_there_is_nothing_to_do() {
        const auto open = mailed(QStringLiteral("grace@example.org")),
                   spent = mailed(QStringLiteral("ada@example.org")),
                   revoked = mailed(QStringLiteral("fay@example.org"));
        for (int i = 1; i < m_means.limits.mailsPerAddress; ++i)
            value(sendInvitationAgain(*m_session, permit(), m_means, spent.id));
        value(revokeInvitations(*m_session, permit(), {revoked.id}));
        const int letters = m_letters->count(QStringLiteral("invitation"));
        const QList<InvitationId> all{open.id, spent.id, revoked.id};
        const auto outcome = value(sendInvitationsAgain(*m_session, permit(), m_means, LettersFrom::Here, all));
        QCOMPARE(outcome.asked, 3);
        QCOMPARE(outcome.changed, 1);
        QCOMPARE(m_letters->count(QStringLiteral("invitation")), letters + 1);
    }

    void a_revoked_link_leads_nowhere_until_it_is_reinstated() {
        const Invitation made = mailed(QStringLiteral("grace@example.org"));
        QCOMPARE(value(revokeInvitations(*m_session, permit(), {made.id})), 1);
        QCOMPARE(int(value(lookAtInvitation(*m_session, token())).invitation.state), int(InvitationState::Revoked));
        QCOMPARE(acceptAsNewcomer(*m_session, m_means, token(), form(), {}, m_visitor).error().fault, Fault::Expired);
        QCOMPARE(acceptAsMember(*m_session, token(), tests::aUser(*m_session).make(), m_visitor).error().fault,
                 Fault::Expired);
        QCOMPARE(value(reinstateInvitations(*m_session, permit(), {made.id})), 1);
        QVERIFY(value(acceptAsNewcomer(*m_session, m_means, token(), form(), {}, m_visitor)).session);
        QCOMPARE(value(revokeInvitations(*m_session, permit(), {made.id})), 0); // accepted: too late
    }

    void an_address_that_was_invited_anew_is_not_reinstated_as_well() {
        const Invitation first = mailed(QStringLiteral("grace@example.org"));
        value(revokeInvitations(*m_session, permit(), {first.id}));
        mailed(QStringLiteral("grace@example.org"));
        const auto back = reinstateInvitations(*m_session, permit(), {first.id});
        QCOMPARE(back.error().fault, Fault::Duplicate);
        QCOMPARE(back.error().constraint, QStringLiteral("invitations_one_open"));
    }

    void an_invitation_lasts_as_long_as_it_was_given_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("none") << 0 << false;
        QTest::newRow("one") << 1 << true;
        QTest::newRow("sixty") << 60 << true;
        QTest::newRow("more") << 61 << false;
    }
    void an_invitation_lasts_as_long_as_it_was_given() {
        QFETCH(int, days);
        QFETCH(bool, allowed);
        InvitationTerms given = terms();
        given.days = days;
        const auto made = invite(*m_session, permit(), m_means, read(QStringLiteral("grace@example.org")), given);
        QCOMPARE(made.has_value(), allowed);
        if (!allowed) {
            QCOMPARE(made.error().fault, Fault::Invalid);
            return;
        }
        const QByteArray link = token();
        const auto late = at(std::chrono::hours(24 * days) + std::chrono::seconds(1));
        QCOMPARE(int(value(lookAtInvitation(*late, link)).invitation.state), int(InvitationState::Expired));
        QCOMPARE(acceptAsNewcomer(*late, m_means, link, form(), {}, m_visitor).error().fault, Fault::Expired);
        const auto justInTime = at(std::chrono::hours(24 * days) - std::chrono::minutes(1));
        QCOMPARE(int(value(lookAtInvitation(*justInTime, link)).invitation.state), int(InvitationState::Open));
    }

    void an_expired_one_makes_room_or_is_sent_again() {
        const Invitation made = mailed(QStringLiteral("grace@example.org"));
        const Invitation other = mailed(QStringLiteral("ada@example.org"));
        const auto late = at(std::chrono::hours(24 * 30));
        const auto lines = read(QStringLiteral("GRACE@example.org"));
        QCOMPARE(int(value(planInvites(*late, permit(), m_means, lines, InvitationWay::Mail)).first().step),
                 int(InviteStep::Invite));
        QCOMPARE(value(invite(*late, permit(), m_means, lines, terms())).made.size(), 1);
        QCOMPARE(store::findInvitation(*late, made.id).error().fault, Fault::NotFound);
        value(sendInvitationAgain(*late, permit(), m_means, other.id));
        QCOMPARE(int(value(store::findInvitation(*late, other.id)).state), int(InvitationState::Open));
        QVERIFY(value(acceptAsNewcomer(*late, m_means, token(), form(), {}, m_visitor)).session);
    }

    void what_came_to_nothing_is_forgotten_after_three_months() {
        const Invitation made = mailed(QStringLiteral("grace@example.org"));
        value(store::pruneDoors(*at(std::chrono::hours(24 * 100))));
        QVERIFY(store::findInvitation(*m_session, made.id));
        value(store::pruneDoors(*at(std::chrono::hours(24 * (14 + 91)))));
        QCOMPARE(store::findInvitation(*m_session, made.id).error().fault, Fault::NotFound);
    }

    void of_two_who_accept_at_once_one_does() {
        for (int round = 0; round < 4; ++round) {
            const auto sheet = printed(QStringLiteral("Somebody"));
            const QByteArray link = tokenIn(sheet.link);
            tests::Rival first(m_database->connection()), second(m_database->connection());
            // Names of their own: nothing but the invitation can keep them apart.
            const auto accept = [&](const QString &username) {
                return [&, username](store::Session &session) {
                    SignUpForm typed = form();
                    typed.username = username;
                    return acceptAsNewcomer(session, m_means, link, typed, username + QStringLiteral("@example.org"),
                                            m_visitor);
                };
            };
            const int before = value(store::countUsers(*m_session)).present;
            auto a = first.start(accept(QStringLiteral("a%1").arg(round)));
            auto b = second.start(accept(QStringLiteral("b%1").arg(round)));
            const auto one = a.get(), two = b.get();
            QVERIFY(one.has_value() != two.has_value());
            QCOMPARE((one ? two : one).error().fault, Fault::Expired);
            QCOMPARE(value(store::countUsers(*m_session)).present, before + 1);
        }
    }

    void of_two_who_invite_an_address_at_once_one_does() {
        for (int round = 0; round < 4; ++round) {
            tests::Rival first(m_database->connection()), second(m_database->connection());
            const auto inviting = [&](store::Session &session) {
                return invite(session, permit(), m_means, read(QStringLiteral("same%1@example.org").arg(round)),
                              terms());
            };
            auto a = first.start(inviting), b = second.start(inviting);
            const auto one = value(a.get()), two = value(b.get());
            QCOMPARE(one.made.size() + two.made.size(), 1);
            QCOMPARE(int((one.made.isEmpty() ? one : two).lines.first().step), int(InviteStep::AlreadyInvited));
        }
    }

    void the_database_lets_nobody_accept_twice() {
        const Invitation made = mailed(QStringLiteral("grace@example.org"));
        const UserId uid = tests::aUser(*m_session).make(), other = tests::aUser(*m_session).make();
        value(acceptAsMember(*m_session, token(), uid, m_visitor));
        const auto again =
            m_session->script(QStringLiteral("UPDATE invitations SET accepted_by = '%1' WHERE invitation_id = %2")
                                  .arg(toString(other))
                                  .arg(made.id.value));
        QCOMPARE(again.error().constraint, QStringLiteral("invitations_accepted_once"));
    }

    void the_audit_tells_of_it_and_keeps_the_secret() {
        const Invitation made = mailed(QStringLiteral("grace@example.org"));
        value(sendInvitationAgain(*m_session, permit(), m_means, made.id));
        const auto changes = value(
            store::listChangesOfRecord(*m_session, QStringLiteral("invitations"), QString::number(made.id.value), 20));
        QVERIFY(changes.size() >= 3);
        QCOMPARE(changes.last().actor, QStringLiteral("console:tester"));
        bool changed = false;
        for (const Change &change : changes) {
            const QJsonValue hash = change.after.value(QLatin1String("token_hash"));
            QVERIFY(hash.isUndefined() || hash == QLatin1String("changed"));
            changed |= !hash.isUndefined();
        }
        QVERIFY(changed);
    }

private:
    static SignUpForm form() { return {{}, QStringLiteral("Grace"), QStringLiteral("Hopper"), "a long passphrase"}; }
    ManagePeople permit() const { return m_access.managePeople(); }
    InvitationTerms terms(InvitationWay way = InvitationWay::Mail) const {
        InvitationTerms terms;
        terms.way = way;
        terms.groups = {m_members, m_board};
        return terms;
    }
    static QList<InviteLine> read(const QString &text, InviteAddress need = InviteAddress::Needed) {
        return readInviteList(text, need);
    }
    Invitation mailed(const QString &line) {
        const auto made = value(invite(*m_session, permit(), m_means, read(line), terms())).made;
        return value(store::findInvitation(*m_session, made.first()));
    }
    InvitationSheet printed(const QString &line) {
        const auto made = value(invite(*m_session, permit(), m_means, read(line, InviteAddress::Optional),
                                       terms(InvitationWay::Print)))
                              .made;
        return value(printInvitations(*m_session, permit(), m_means, made)).first();
    }
    QByteArray token() const { return m_letters->token(QStringLiteral("invitation")); }
    static QByteArray tokenIn(const QString &link) { return link.section(QStringLiteral("token="), 1).toLatin1(); }
    QStringList groupsOf(const UserId &uid) {
        QStringList names;
        for (const Group &group : value(store::listGroupsOfUser(*m_session, uid)))
            names << group.profile.name;
        names.sort();
        return names;
    }
    std::unique_ptr<store::Session> at(std::chrono::seconds later) {
        m_database->shiftClock(later);
        auto session = m_database->session();
        m_database->shiftClock(std::chrono::seconds(0));
        return session;
    }
    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    std::shared_ptr<tests::Letters> m_letters;
    Means m_means;
    GroupId m_members, m_board;
    OwnerAccess m_access = Access::owner({QStringLiteral("console:tester"), Source::Console, {}});
    Visitor m_visitor{QStringLiteral("192.0.2.1"), QStringLiteral("Firefox, Linux"), {}, "r1", QStringLiteral("en")};
};

QTEST_GUILESS_MAIN(TestInvitations)
#include "tst_invitations.moc"
