// Who makes a house becomes its owner. What is wrong with what they typed is known before there is a house: the rules
// of a new one are those that hold unless somebody changes them.
#pragma once
#include "server/domain/result.h"
#include "server/domain/user.h"
#include <QByteArray>

namespace gatelodge::admin {

// All at once, each as making the account would be refused: Invalid, its detail beginning with "email", "username" or
// "password". A few milliseconds at most; nothing is asked of a database.
QList<Error> flawsOf(const NewUser &owner, const QByteArray &password);

} // namespace gatelodge::admin
