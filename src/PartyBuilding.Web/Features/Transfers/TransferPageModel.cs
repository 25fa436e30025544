using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Web.Features.Transfers;

/// <summary>The page of one case: facts, the steps open to the reader, the history.</summary>
public sealed class TransferPageModel(TransferRecord record, TransferStepForm step, IReadOnlyList<SelectListItem> branches, bool mayManage)
{
    public TransferRecord Record => record;

    public TransferStepForm Step => step;

    /// <summary>Branches of the receiving committee.</summary>
    public IReadOnlyList<SelectListItem> Branches => branches;

    public string At => $"/transfers/{record.Case.PublicId}";

    private TransferDetails Case => record.Case;

    public bool CanConsent => mayManage && record.MayIssue
        && (Case.Status == TransferStatus.Applied || (Case.Status == TransferStatus.Consented && record.IsDistrict));

    /// <summary>The consent of this reader writes the letter.</summary>
    public bool ConsentIssues => Case.Kind == TransferKind.Across || (Case.Kind == TransferKind.Out && record.IsDistrict);

    public bool CanReturn => mayManage && record.MayIssue && Case.Status is TransferStatus.Applied or TransferStatus.Consented;

    public bool CanResubmit => mayManage && record.MayAsk && Case.Status == TransferStatus.Returned;

    public bool CanWithdraw => mayManage && record.MayAsk && !Case.IsMoved && Case.Status <= TransferStatus.InTransit
        && (record.MayIssue || Case.Status is TransferStatus.Applied or TransferStatus.Returned);

    public bool CanAccept => mayManage && record.MayReceive && Case is { Status: TransferStatus.InTransit, Kind: TransferKind.Across };

    public bool CanRefuse => mayManage && Case.Status == TransferStatus.InTransit && !Case.IsMoved
        && (Case.Kind == TransferKind.Out ? record.MayIssue : record.MayReceive);

    public bool CanReceipt => mayManage && (Case.Kind == TransferKind.In ? record.MayReceive : record.MayIssue)
        && (Case.Status == TransferStatus.Accepted || Case is { Status: TransferStatus.InTransit, Kind: TransferKind.Out });

    public bool CanUndo => mayManage && Case.IsMoved && Case.Kind != TransferKind.In && Case.ArchivedOn is null
        && (Case.Kind == TransferKind.Out ? record.IsDistrict : record.MayReceive);

    public bool CanArchive => mayManage && !Case.IsOpen && Case.ArchivedOn is null && (record.MayIssue || record.MayReceive);
}
