namespace PartyBuilding.Web.Features.Queries;

/// <summary>A group of lines, and the field chosen for its next one.</summary>
public sealed class QueryGroupForm
{
    public bool Any { get; set; }

    public List<QueryLineForm> Lines { get; set; } = [];

    public string? Add { get; set; }
}
