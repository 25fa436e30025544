namespace PartyBuilding.Core.Members;

/// <summary>A probationary member becomes a full one (转正).</summary>
public sealed record BecomeFull(Guid PersonKey, int Version, DateOnly EffectiveOn);
