using PartyBuilding.Core.Cadres;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>The filters of the list of cadres, as they stand in the address. A name is sent by the search box, not kept here.</summary>
public sealed class CadreListForm
{
    public Guid? Organisation { get; set; }

    public CadreManagement? Management { get; set; }

    public string? Level { get; set; }

    public bool Left { get; set; }

    public string? Text { get; set; }

    public int Page { get; set; } = 1;

    public CadreFilter ToFilter() => new(Text, Organisation, Management, Level, Left);
}
