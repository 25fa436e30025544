using PartyBuilding.Core.People;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>Ending a state without a record.</summary>
public sealed class BareStateForm
{
    public int Version { get; set; }

    public PersonFactKind State { get; set; }

    public DateOnly? EffectiveOn { get; set; }

    public string? Reason { get; set; }
}
