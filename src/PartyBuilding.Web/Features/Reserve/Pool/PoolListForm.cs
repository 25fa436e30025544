using PartyBuilding.Core.Reserve.Pool;
using PartyBuilding.Web.Features.Cadres;

namespace PartyBuilding.Web.Features.Reserve.Pool;

/// <summary>The filters of the pool, as they stand in the address. A name is sent by the search box, not kept here.</summary>
public sealed class PoolListForm : CadreConditionForm
{
    public ReserveStatus? Status { get; set; }

    public Guid? Organisation { get; set; }

    public string? Direction { get; set; }

    public bool Near { get; set; }

    public bool NonParty { get; set; }

    /// <summary>Code of a rule that stands beside those listed.</summary>
    public string? Owed { get; set; }

    public string? Text { get; set; }

    public int Page { get; set; } = 1;

    public PoolFilter ToFilter() => new(Status, Organisation, Direction, Near, NonParty, Text, Owed, Conditions);

    protected override void AddOwn(List<(string Name, string? Value)> all) => all.AddRange(
    [
        (nameof(Status), Status?.ToString()), (nameof(Organisation), Organisation?.ToString()), (nameof(Direction), Direction), (nameof(Near), Yes(Near)), (nameof(NonParty), Yes(NonParty)),
        (nameof(Owed), Owed), (nameof(Text), Text),
    ]);
}
