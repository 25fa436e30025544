using PartyBuilding.Core.Cadres.Forms;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>A file of the side tray, opened.</summary>
/// <param name="Form">Null once it has been decided on, or when it could not be read.</param>
/// <param name="Candidates">Cadres of that name in scope.</param>
public sealed record TrayItem(TrayRow Row, ApprovalForm? Form, IReadOnlyList<FormCandidate> Candidates);
