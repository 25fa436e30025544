namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>What became of an uploaded file.</summary>
public enum IncomingFormStatus : byte
{
    /// <summary>待并入.</summary>
    Waiting = 1,

    /// <summary>已并入.</summary>
    Merged = 2,

    /// <summary>不采用, with a reason.</summary>
    Dismissed = 3,

    /// <summary>It could not be read.</summary>
    Broken = 4,

    /// <summary>The same content waits already.</summary>
    Repeated = 5,
}
