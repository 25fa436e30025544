using PartyBuilding.Core.Cadres;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>The filters of the list of cadres, as they stand in the address. A name is sent by the search box, not kept here.</summary>
public sealed class CadreListForm : CadreConditionForm
{
    public Guid? Organisation { get; set; }

    public CadreManagement? Management { get; set; }

    public string? Level { get; set; }

    public bool Left { get; set; }

    public string? Text { get; set; }

    public int Page { get; set; } = 1;

    public CadreFilter ToFilter() => new(Text, Organisation, Management, Level, Left, Conditions);

    protected override void AddOwn(List<(string Name, string? Value)> all) => all.AddRange(
        [(nameof(Organisation), Organisation?.ToString()), (nameof(Management), Management?.ToString()), (nameof(Level), Level), (nameof(Left), Yes(Left)), (nameof(Text), Text)]);
}
