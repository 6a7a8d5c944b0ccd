#pragma once

#include "app/core/error.h"
#include "ui/widgets/visiblereader.h"

#include <QtCore/QHash>

namespace quayside::ui {

/// Reads all that a filter or an order has to know, a call or two a fact, a few at a time. Much of
/// it is read only when the user wants that, and can be stopped. Nothing is asked for twice by
/// itself: what is not there stays unknown, and so does what the registry protocol refuses, by
/// which nothing is asked from then on; any other failure stops the reading. Main thread.
class FactReader : public QObject {
    Q_OBJECT
public:
    struct Fact {
        enum class Kind { Image, Labels, Pulls, Push };
        Kind kind;
        QString of; ///< a digest, or the tag's name for pulls and for who pushed it
        QString version = {}; ///< of the same name it is another fact then

        QString key() const { return QString::number(int(kind)) + of + u' ' + version; }
    };
    struct Source {
        std::function<QList<Fact>()> missing; ///< each once
        std::function<VisibleReader::Question(const Fact &)> question;
        /// What the answer to it leads to; nothing: it told all.
        std::function<std::optional<VisibleReader::Question>(const Fact &)> further;
    };
    explicit FactReader(Source source, QObject *parent = nullptr);
    ~FactReader() override;

    /// Everything that was asked is forgotten. `isOn`: whether there is something to ask about.
    void restart(bool isOn);
    /// Other facts are needed: what the user said of the ones before does not hold for them. What
    /// is missing of them look() finds.
    void begin();
    /// Rows came, went or changed: it looks soon.
    void look();
    /// All that is missing, however much, and once more what could not be read.
    void readAll();
    void stop();
    bool isRunning() const { return m_running > 0; }
    int done() const { return m_done; }
    int total() const { return m_done + m_running + int(m_queue.size()); }
    /// Nothing more is asked by the registry protocol, until readAll().
    bool isContentRefused() const { return m_isContentRefused; }
    /// What was not asked for.
    bool hasMore() const { return !m_queue.isEmpty(); }

Q_SIGNALS:
    /// One more is done, or it started, ended or looked and found nothing.
    void progressed();

private:
    void abandon();
    void update();
    void fill();
    /// False: the registry protocol, by which it would be, has refused another one.
    bool ask(const Fact &fact, const VisibleReader::Question &question, bool isFirst);
    void onAnswer(const Fact &fact, std::optional<ErrorCode> failure, bool isOfContent,
                  bool isFirst);
    void end(const QString &key, bool isKnown);

    Source m_source;
    bool m_isOn = false;
    QList<Fact> m_queue;
    QSet<QString> m_asked;
    QSet<QString> m_failed; // of those
    QHash<QString, QPointer<api::ApiCallBase>> m_calls; // under way, by what they ask for
    QTimer m_delay;
    int m_running = 0; // facts
    int m_done = 0;
    bool m_isContentRefused = false;
    bool m_isAllWanted = false;
    bool m_isStopped = false;
};

} // namespace quayside::ui
