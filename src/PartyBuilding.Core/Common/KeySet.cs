namespace PartyBuilding.Core.Common;

/// <summary>Keys for one purpose: one to write with, older ones still read until everything has been rekeyed.</summary>
/// <param name="CurrentId">Id of the key that new values are written with.</param>
/// <param name="Keys">32 bytes each, by id.</param>
public sealed record KeySet(string CurrentId, IReadOnlyDictionary<string, byte[]> Keys)
{
    public byte[] Current => Keys[CurrentId];

    /// <exception cref="InvalidOperationException">The configuration no longer holds a key that stored values need.</exception>
    public byte[] Find(string id) => Keys.TryGetValue(id, out var key)
        ? key
        : throw new InvalidOperationException($"The configuration has no key '{id}', but stored values were written with it.");
}
