using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Floating;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>Registering or completing a situation.</summary>
public sealed class SituationForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    /// <summary>Of the person for a registration, of the situation for a change.</summary>
    public long Version { get; set; }

    public SituationKind Kind { get; set; }

    public DateOnly? Since { get; set; }

    public DateOnly? LastLifeOn { get; set; }

    public DateOnly? LastDuesOn { get; set; }

    public string? WhyCode { get; set; }

    public string? Note { get; set; }

    public string? Place { get; set; }

    public string? Contact { get; set; }

    public DateOnly? ExpectedEnd { get; set; }

    public DateOnly? ConfirmedOn { get; set; }

    public string? Reason { get; set; }

    public Guid Key { get; set; }

    public string Title { get; set; } = "";

    public string? Branch { get; set; }

    public string Action { get; set; } = "";

    public string Back { get; set; } = "";

    /// <summary>The days that the ledger rests on are shown and no longer changed.</summary>
    public bool DaysStand { get; set; }

    public IReadOnlyList<SelectListItem> WhyCodes { get; set; } = [];

    public SituationDetails Details => new()
    {
        Since = Since, LastLifeOn = LastLifeOn, LastDuesOn = LastDuesOn, WhyCode = WhyCode, Note = Note, Place = Place, Contact = Contact,
        ExpectedEnd = ExpectedEnd, ConfirmedOn = ConfirmedOn,
    };

    public void Fill(Situation row)
    {
        Version = row.RecordedNo;
        (Since, LastLifeOn, LastDuesOn, ConfirmedOn, ExpectedEnd) = (row.Since, row.LastLifeOn, row.LastDuesOn, row.ConfirmedOn, row.ExpectedEnd);
        (WhyCode, Note, Place, Contact) = (row.WhyCode, row.Note, row.Place, row.Contact);
    }
}
