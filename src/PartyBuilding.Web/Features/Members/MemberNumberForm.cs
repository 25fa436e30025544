namespace PartyBuilding.Web.Features.Members;

/// <summary>Recording an ID number that was missing or wrong.</summary>
public sealed class MemberNumberForm
{
    public int Version { get; set; }

    public string? IdNumber { get; set; }

    public string? Reason { get; set; }

    public Guid Key { get; set; }

    public string? Name { get; set; }

    public bool HasNumber { get; set; }
}
