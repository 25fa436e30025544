using PartyBuilding.Core.Audit;

namespace PartyBuilding.Core.Access;

/// <summary>A key that protects cookies and form tokens, encrypted: whoever reads the database cannot forge a sign-in.</summary>
public sealed class DataProtectionKey
{
    public int Id { get; init; }

    public required string FriendlyName { get; init; }

    [Protected]
    public required string Xml { get; init; }
}
