using PartyBuilding.Core.Cadres.Exchange;

namespace PartyBuilding.Web.Features.Cadres.Tray;

/// <summary>The side tray: files that wait, and the form for sending more.</summary>
public sealed record TrayList(TrayPage Page, IncomingFormStatus? Status, Guid SubmissionId);
