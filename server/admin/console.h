// All façades of the console in one place: what the window is given.
#pragma once
#include "server/admin/approvals.h"
#include "server/admin/authorities.h"
#include "server/admin/bin.h"
#include "server/admin/change_hub.h"
#include "server/admin/entry.h"
#include "server/admin/health.h"
#include "server/admin/history.h"
#include "server/admin/imports.h"
#include "server/admin/invitations.h"
#include "server/admin/logins.h"
#include "server/admin/mail.h"
#include "server/admin/migrations.h"
#include "server/admin/openid.h"
#include "server/admin/outward.h"
#include "server/admin/overview.h"
#include "server/admin/people.h"
#include "server/admin/places.h"
#include "server/admin/preview.h"
#include "server/admin/queue.h"
#include "server/admin/roles.h"
#include "server/admin/sessions.h"
#include "server/admin/sign_in_log.h"
#include "server/admin/syncs.h"
#include "server/admin/views.h"
#include "server/admin/walks.h"

namespace gatelodge::admin {

// Somebody whom the demo lets you be.
struct DemoLogin {
    QString username, password; // random per demo
    QString shows;              // what there is to see with it, in English; context "demo" of the translations
};

// What the built-in server is doing: known by the program, not by the database.
struct ServerFacts {
    bool serving = false;
    bool elsewhere = false; // this window is a console at a house that runs on another computer
    QStringList addresses;  // http://localhost:8080, …
    QString publicUrl;
    QDateTime since;
    QString database; // "private database", or host and name
    bool privateDatabase = false;
    QString mailViewer;                       // address of the demo's mail viewer; empty: none
    QList<QPair<QString, QString>> demoSites; // name and address
    QList<DemoLogin> demoLogins;
};

struct Console {
    explicit Console(Office &office, store::Listener &listener)
        : people(office), logins(office), entry(office), places(office), queue(office), overview(office),
          health(office), authorities(office), signInLog(office), sessions(office), invitations(office),
          approvals(office), roles(office), walks(office), history(office), bin(office), preview(office), mail(office),
          imports(office), views(office), syncs(office), migrations(office), outward(office), openid(office),
          hub(office, listener) {}
    People people;
    Logins logins;
    Entry entry;
    Places places;
    Queue queue;
    Overview overview;
    Health health;
    Authorities authorities;
    SignInLog signInLog;
    Sessions sessions;
    Invitations invitations;
    Approvals approvals;
    Roles roles;
    Walks walks;
    History history;
    Bin bin;
    Preview preview;
    Mail mail;
    Imports imports;
    Views views;
    Syncs syncs;
    Migrations migrations;
    Outward outward;
    OpenId openid;
    ChangeHub hub;
    ServerFacts server;
};

} // namespace gatelodge::admin
