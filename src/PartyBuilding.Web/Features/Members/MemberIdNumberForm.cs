namespace PartyBuilding.Web.Features.Members;

/// <summary>Asks for the reason, then shows the number.</summary>
public sealed class MemberIdNumberForm
{
    public string? Reason { get; set; }

    public Guid Key { get; set; }

    public string Name { get; set; } = "";

    public string? Number { get; set; }
}
