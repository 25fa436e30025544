using PartyBuilding.Core.Audit;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>An uploaded form, sealed: it holds an ID number, which lies nowhere in the open. Taken away when the form is decided on.</summary>
public sealed class IncomingFormPart
{
    public required int FormId { get; init; }

    public IncomingForm? Form { get; init; }

    /// <summary>0 the form, 1 the picture beside a legacy one.</summary>
    public required byte No { get; init; }

    public required string KeyId { get; init; }

    [Protected]
    public required byte[] Nonce { get; init; }

    [Protected]
    public required byte[] Tag { get; init; }

    [Protected]
    public required byte[] Content { get; init; }
}
