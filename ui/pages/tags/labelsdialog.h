#pragma once

#include "app/api/tagsapi.h"
#include "app/models/recordmodel.h"
#include "ui/widgets/dialog.h"

#include <QtCore/QPointer>

#include <memory>

namespace quayside::ui {

class RecordProxy;

namespace Ui {
class LabelsDialog;
}

/// The labels of a tag's image: key, value, type and who made them. Whoever may write adds some and
/// deletes those that were made here; those of the image stay. Reads and writes by itself, and
/// keeps what was typed where the registry refuses it. Source: console.md 4.4.
class LabelsDialog : public Dialog {
    Q_OBJECT
public:
    struct Subject {
        QString window; ///< connection and repository
        RepositoryName repository;
        wire::Tag tag;
        bool mayWrite = false;
    };
    LabelsDialog(const Subject &subject, api::ApiClient &client, QWidget *parent = nullptr);
    ~LabelsDialog() override;

Q_SIGNALS:
    void announced(const QString &text);
    /// A label was added, or deleted.
    void changed(const quayside::wire::Label &label, bool isAdded);

protected:
    void retranslate() override;

private:
    void initTable();
    void connectParts();
    void read();
    void onRead(const Result<wire::LabelList> &labels);
    void showState();
    void updateEditor();
    QString problem() const;
    void add();
    void remove();
    /// The row that is current; nullptr: none.
    const wire::Label *current() const;
    void showRefusal(const Error &error);

    std::unique_ptr<Ui::LabelsDialog> m_ui;
    Subject m_subject;
    api::TagsApi m_tags;
    RecordModel<wire::Label> *m_model;
    RecordProxy *m_proxy;
    QPointer<api::ApiCallBase> m_call;
    std::optional<wire::NewLabel> m_added; // since the last reading
    bool m_isWriting = false;
    bool m_isRead = false;
};

} // namespace quayside::ui
