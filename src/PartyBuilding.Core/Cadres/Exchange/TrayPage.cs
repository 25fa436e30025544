namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>A page of the side tray.</summary>
/// <param name="Counts">Files of the scope by what became of them.</param>
public sealed record TrayPage(IReadOnlyList<TrayRow> Rows, int Page, int Total, IReadOnlyDictionary<IncomingFormStatus, int> Counts);
