namespace PartyBuilding.Core.Members;

/// <summary>A member on the books who looks like somebody about to be added: one name, one birth date.</summary>
public sealed record Namesake(Guid Key, string Name, string Branch);
