// The manual's page about settings, made from the table (resources/help/configuration.md; a test compares).
#pragma once
#include <QString>

namespace gatelodge::app {

QString settingsPage(); // Markdown

} // namespace gatelodge::app
