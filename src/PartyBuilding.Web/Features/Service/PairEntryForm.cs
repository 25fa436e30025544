using PartyBuilding.Core.Service.Pairs;

namespace PartyBuilding.Web.Features.Service;

/// <summary>What is typed on the page of a pairing: an entry, or the promise.</summary>
public sealed class PairEntryForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public long Version { get; set; }

    public PairEntryKind? Kind { get; set; }

    public DateOnly? On { get; set; }

    public Guid? PersonKey { get; set; }

    public string? By { get; set; }

    public string? What { get; set; }

    public int? Items { get; set; }

    public string? Amount { get; set; }

    public string? Promise { get; set; }

    public DateOnly? SignedOn { get; set; }

    public string? Reason { get; set; }
}
