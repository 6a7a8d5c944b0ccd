#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
#include "app/core/tagfilter.h"
#include "app/models/tagmodel.h"
#include "app/wire/repository.h"
#include "app/wire/tag.h"
#include "ui/pages/repository/repositorysection.h"
#include "ui/pages/tags/factreader.h"
#include "ui/pages/tags/tagchanges.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QTimer>

namespace quayside {
class Settings;
}

namespace quayside::ui {

class ConfigReader;
class Connection;
class PushReader;
class SavedFilters;
class TagQuestions;
class TagTableModel;
enum class TagAction;
struct TagRights;
class Toast;
struct Workspace;

namespace Ui {
class TagsSection;
}

/// The tags of one repository: judge them, change when they expire, copy pull commands.
class TagsSection : public RepositorySection {
    Q_OBJECT
public:
    explicit TagsSection(const Workspace &workspace, QWidget *parent = nullptr);
    ~TagsSection() override;

    void setTarget(Connection *connection,
                   const std::optional<RepositoryName> &repository) override;
    void setDetails(const std::optional<wire::RepositoryDetails> &details) override;
    void setBlocked(const QString &reason) override;
    void refresh(bool isQuiet) override;
    bool hasData() const override;
    bool isReading() const override { return m_tagsCall; }
    void stopReading() override;
    bool showsLoading() const override { return m_tagsCall && !m_isLoaded; }
    void focusFilter() override;
    void findObject(const QString &name) override;
    void clearFilter() override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    std::optional<wire::Tag> tagToPull() const override;
    QString title() const override;
    QString tab() const override;
    void changeExpiration();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyFilter();
    void connectParts();
    void connectFilter();
    void connectTable();
    void connectChanges();
    void loadPage(int number);
    void onPage(int number, const Result<wire::TagPage> &page);
    void showState();
    void updateSelection();
    /// Why no tag can be changed; empty: they can, or that is not known yet.
    QString whyBlocked() const;
    void openExpirationDialog(const QList<wire::Tag> &tags);
    TagRights rights() const;
    /// As far as they go, also on a selection.
    void act(TagAction action, const QList<wire::Tag> &tags);
    void connectActions();
    void makeReaders();
    VisibleReader *makePullReader();
    VisibleReader *makeImageReader();
    VisibleReader *makeLabelReader();
    VisibleReader *makeExpiryReader();
    VisibleReader *makeLayerReader();
    VisibleReader *makeSharingReader();
    VisibleReader *makePusherReader();
    bool isSharingOffered() const;
    VisibleReader::Question pullQuestion(const QString &tag);
    VisibleReader::Question imageQuestion(const Digest &digest);
    VisibleReader::Question configQuestion(const Digest &digest, const ImageConfig &config);
    VisibleReader::Question labelQuestion(const Digest &digest);
    /// Another one when the tag comes to another image, by whomever.
    static QString versionOf(const wire::Tag &tag);
    /// By the usage log.
    VisibleReader::Question pusherQuestion(const std::optional<wire::Tag> &tag);
    /// As far as is known whether the usage log can be read.
    bool arePushesTold() const;
    void showPushes();
    /// The tags were read anew: by whom the newest came may be told by now.
    void askAgainWhoPushed();
    void makeFactReader();
    /// As far as the registry has them.
    TagFactKinds neededFacts() const;
    bool isOffered(const TagFactKinds &facts) const;
    /// The filter or the order is another one.
    void checkNeededFacts();
    QList<FactReader::Fact> missingFacts() const;
    VisibleReader::Question questionOf(const FactReader::Fact &fact);
    /// Nothing: where the image runs is known, or its config cannot tell.
    std::optional<VisibleReader::Question> platformQuestion(const Digest &digest);
    void showFacts();
    bool isShown(TagModel::Column column) const;
    void makeViewOptions();
    void fillViewMenu();
    /// The readers are told whenever other rows or columns come into sight.
    void lookWhenSeen();
    bool arePullsCounted() const;
    bool areLabelsOffered() const;
    void showActions();
    /// Beside the filter, by the room there is.
    void fitFilter();
    /// `isNarrow`: by their icons alone.
    void sayActions(bool isNarrow);
    void copy(const QString &text);
    void fillFilterMenu();
    /// The line and what is chosen beside it.
    QString wholeFilter() const;
    void setFilter(const QString &line);
    /// Under which the filter is kept.
    QString place() const;
    void fillCopyMenu();
    /// Those of an empty repository.
    void showCommands();
    /// What is done rarely and cannot be taken back.
    void fillMoreMenu();
    void exportTable();
    void stopLoading();
    /// Goes on with a list that was stopped.
    void loadRest();
    /// The rest was not read to its end: it is offered again.
    void stayStopped();
    /// A list that was stopped, until its repository is shown again.
    void keepStopped();
    void takeStopped();

    std::unique_ptr<Ui::TagsSection> m_ui;
    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
    std::optional<wire::RepositoryDetails> m_details;
    TagModel *m_model;
    TagTableModel *m_proxy;
    SavedFilters *m_savedFilters;
    Toast *m_toast;
    TagChanges *m_changes;
    TagQuestions *m_questions;
    QList<VisibleReader *> m_readers; // of what is read row by row
    VisibleReader *m_imageReader = nullptr; // one of them
    VisibleReader *m_pusherReader = nullptr; // another
    PushReader *m_pushes = nullptr; // for it and for filters
    QSet<QString> m_awaited; // names of tags of which the log may have come to tell
    std::optional<bool> m_arePushesShown; // in the repository that is shown
    std::optional<wire::Tag> m_expiryOf; // of which it is asked why it ends
    std::optional<Digest> m_sizeOf; // of which it is asked what it shares
    bool m_areLayersWanted = false; // of all images, where no one tells what they share
    FactReader *m_facts = nullptr;
    ConfigReader *m_configs = nullptr; // for it
    TagFactKinds m_needed; // of the filter and the order as they were seen last
    Settings &m_settings;
    QTimer m_minute;
    QTimer m_filterDelay;
    QString m_led; // what findObject() has set
    QPointer<api::ApiCallBase> m_tagsCall;
    QSet<QString> m_seen; // names on the pages of the reading under way
    bool m_isLoaded = false;
    bool m_isStopped = false; // by the user, in the middle of the list
    bool m_isRest = false; // the reading under way goes on where it was stopped
    int m_page = 1; // asked for last
    int m_restFrom = 1; // the first page that a list lacks that was stopped
    QStringList m_key; // of what is shown: connection, user, repository
    struct Stopped {
        QStringList key;
        QList<wire::Tag> tags;
        int restFrom;
    };
    QList<Stopped> m_kept; // the newest last
    bool m_isHeadOnly = false; // the reading under way looks for news at the head alone
    QString m_blocked; // why nothing can be written
};

} // namespace quayside::ui
