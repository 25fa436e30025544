namespace PartyBuilding.Core.Common;

/// <summary>Keys of records as outsiders see them (addresses, exports): version-7 GUIDs made by the application.</summary>
public static class PublicKey
{
    public static Guid New(DateTime utcNow) => Guid.CreateVersion7(new DateTimeOffset(utcNow, TimeSpan.Zero));
}
