namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>Sets a finding aside, or refuses an explanation, with a reason.</summary>
public sealed class SetAsideForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}
