namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>The other side's receipt for a file, or its refusal: then the file is here again.</summary>
public sealed record ConfirmPassing(Guid FileKey, int Version, bool IsRefused, DateOnly On, string? Number, string? Why);
