#include "ui/history.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;

class TestHistory : public QObject {
    Q_OBJECT

private:
    static Address page(const QString &name, const QString &tab = u"tags"_s,
                        const QString &connection = u"local"_s)
    {
        return {connection, u"repository/acme/"_s + name, tab};
    }

private Q_SLOTS:
    void backAndForward_walkTheVisits()
    {
        History history;
        QVERIFY(!history.current() && !history.canGoBack() && !history.canGoForward());
        history.visit(page(u"a"_s));
        history.visit(page(u"b"_s));
        history.visit(page(u"c"_s));
        QSignalSpy changed(&history, &History::currentChanged);
        history.goBack();
        history.goBack();
        history.goBack(); // nothing lies before
        QVERIFY(history.current() == page(u"a"_s));
        QCOMPARE(changed.size(), 2);
        history.goForward();
        QVERIFY(history.current() == page(u"b"_s));
        history.visit(page(u"d"_s));
        QVERIFY(!history.canGoForward());
        history.goBack();
        QVERIFY(history.current() == page(u"b"_s));
    }

    void visit_ofAnotherTabIsNoStep()
    {
        History history;
        history.visit(page(u"a"_s));
        history.visit(page(u"b"_s));
        history.visit(page(u"b"_s, u"information"_s));
        QCOMPARE(history.current()->tab, u"information"_s);
        QSignalSpy changed(&history, &History::currentChanged);
        history.visit(page(u"b"_s, u"information"_s));
        QCOMPARE(changed.size(), 0);
        history.goBack();
        QVERIFY(history.current() == page(u"a"_s));
    }

    void forget_leavesNoStepThatGoesNowhere()
    {
        History history;
        history.visit(page(u"a"_s));
        history.visit(page(u"x"_s, u"tags"_s, u"gone"_s));
        history.visit(page(u"a"_s));
        history.visit(page(u"y"_s, u"tags"_s, u"gone"_s));
        history.forget(u"gone"_s);
        QVERIFY(history.current() == page(u"a"_s));
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        history.forget(u"local"_s);
        QVERIFY(!history.current());
        history.visit(page(u"b"_s));
        QVERIFY(history.current() == page(u"b"_s));
    }

    void visit_hasALimit()
    {
        History history;
        for (int i = 0; i < 500; ++i)
            history.visit(page(QString::number(i)));
        int steps = 0;
        for (; history.canGoBack(); ++steps)
            history.goBack();
        QCOMPARE(steps, 199);
        QVERIFY(history.current() == page(u"300"_s));
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
