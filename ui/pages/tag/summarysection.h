#pragma once

#include "app/wire/label.h"
#include "app/wire/repository.h"
#include "ui/pages/tag/tagsection.h"

#include <memory>

namespace quayside::ui {

class RecordProxy;
class TagChanges;
class TagQuestions;
class Toast;
struct Workspace;

namespace Ui {
class SummarySection;
}

/// What a tag is: its image, size, dates, labels and how it is pulled.
class SummarySection : public TagSection {
    Q_OBJECT
public:
    SummarySection(TagImage &image, const Workspace &workspace, QWidget *parent = nullptr);
    ~SummarySection() override;

    void setTarget(Connection *connection,
                   const std::optional<RepositoryName> &repository) override;
    void setBlocked(const QString &reason) override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    QString title() const override;
    QString tab() const override;

protected:
    bool isShown() const override { return image().tag().has_value(); }
    void showImage() override;
    void readMore() override;
    void retranslate() override;

private:
    void initLabels();
    void connectParts();
    void readRights();
    void readLabels();
    void readPulls();
    void showLabels();
    void showRights();
    bool canChange() const;
    void changeExpiration();
    void abortCalls();

    std::unique_ptr<Ui::SummarySection> m_ui;
    RecordModel<wire::Label> *m_labels;
    RecordProxy *m_proxy;
    Toast *m_toast;
    TagChanges *m_changes;
    TagQuestions *m_questions;
    QPointer<api::ApiCallBase> m_rightsCall;
    QPointer<api::ApiCallBase> m_labelsCall;
    QPointer<api::ApiCallBase> m_pullsCall;
    std::optional<wire::RepositoryDetails> m_details;
    std::optional<Digest> m_labelled; // whose labels are shown
    std::optional<TagName> m_counted; // whose pulls are shown
    QString m_blocked;
};

} // namespace quayside::ui
