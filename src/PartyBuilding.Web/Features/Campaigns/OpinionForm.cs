using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Campaigns;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>An opinion and what became of it.</summary>
public sealed class OpinionForm
{
    /// <summary>Nought for a new one.</summary>
    public long Version { get; set; }

    public OpinionSource? Source { get; set; }

    public OpinionAddressee? Addressee { get; set; }

    public OpinionChannel? Channel { get; set; }

    public string? Text { get; set; }

    public DateOnly? ReceivedOn { get; set; }

    public Guid? Responsible { get; set; }

    public string? ResponsibleName { get; set; }

    public DateOnly? DueOn { get; set; }

    public string? Measure { get; set; }

    public OpinionResult Result { get; set; }

    public DateOnly? ClosedOn { get; set; }

    public string? Explanation { get; set; }

    public string? RuleMade { get; set; }

    public Guid Key { get; set; }

    [BindNever, ValidateNever]
    public CampaignBranchRecord Record { get; set; } = null!;

    [ValidateNever]
    public string At => $"/campaigns/batches/{Record.Head.Batch.PublicId}/branches/{Record.BranchKey}";

    public void Fill(OpinionRow row)
    {
        var o = row.Opinion;
        (Version, Source, Addressee, Channel, Text, ReceivedOn) = (o.RecordedNo, o.Source, o.Addressee, o.Channel, o.Text, o.ReceivedOn);
        (Responsible, ResponsibleName, DueOn, Measure) = (row.ResponsibleKey, o.ResponsibleName, o.DueOn, o.Measure);
        (Result, ClosedOn, Explanation, RuleMade) = (o.Result, o.ClosedOn, o.Explanation, o.RuleMade);
    }
}
