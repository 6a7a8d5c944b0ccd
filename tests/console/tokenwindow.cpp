#include "tests/console/tokenwindow.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace quayside::test {

using namespace Qt::StringLiterals;
using ui::TokenWizard;

QPushButton *TokenWindow::next() const
{
    return part<QPushButton>(u"next"_s);
}

int TokenWindow::step() const
{
    return part<QStackedWidget>(u"stack"_s)->currentIndex();
}

void TokenWindow::closeAll()
{
    delete m_wizard;
    closeConsole();
    m_gate.reset();
    m_through.clear();
}

bool TokenWindow::open()
{
    if (!signIn() || !QTest::qWaitFor([] { return !dialogNamed(u"signin"_s); }, kWait))
        return false;
    find<QAction>(u"main.action.apiToken"_s)->trigger();
    m_wizard = qobject_cast<TokenWizard *>(dialogNamed(u"token"_s));
    if (!m_wizard)
        return false;
    m_wizard->activateWindow();
    return QTest::qWaitForWindowActive(m_wizard);
}

void TokenWindow::goOn()
{
    const int before = step();
    QVERIFY2(QTest::qWaitFor([this] { return next()->isEnabled(); }, kWait),
             qPrintable(part<QLabel>(u"reason"_s)->text()));
    QTest::mouseClick(next(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(step() != before, kWait);
}

bool TokenWindow::reachDetails()
{
    auto *organizations = part<QComboBox>(u"organization"_s);
    if (!QTest::qWaitFor([=] { return organizations->findText(u"acme"_s) >= 0; }, kWait))
        return false;
    organizations->setCurrentIndex(organizations->findText(u"acme"_s));
    auto *applications = part<QComboBox>(u"application"_s);
    if (!QTest::qWaitFor([=] { return applications->count() > 1; }, kWait))
        return false;
    part<QCheckBox>(u"task0"_s)->click();
    goOn();
    goOn();
    return step() == 2;
}

bool TokenWindow::reachToken(const QString &name)
{
    if (!reachDetails())
        return false;
    part<QLineEdit>(u"name"_s)->setText(name);
    goOn();
    return step() == 4;
}

QString TokenWindow::secret() const
{
    part<QPushButton>(u"show"_s)->setChecked(true);
    const QString text = part<QLineEdit>(u"secret"_s)->text();
    part<QPushButton>(u"show"_s)->setChecked(false);
    return text;
}

void TokenWindow::throughGate(const std::function<void(RogueGate &)> &prepare)
{
    closeConsole();
    m_gate = std::make_unique<RogueGate>(m_server->url());
    prepare(*m_gate);
    m_through = m_gate->url();
    openConsole();
}

} // namespace quayside::test
