namespace PartyBuilding.Core.Imports.Batches;

/// <summary>Input: a sheet to import.</summary>
/// <param name="OrganisationKey">Top of what it may touch.</param>
/// <param name="FileName">As the browser sends it.</param>
/// <param name="Kind">Null: told by the heads.</param>
/// <param name="Way">What a new row means; taken where the kind knows it.</param>
/// <param name="TransferWay">The same of a sheet of transfers: which kind a sheet is, may be known only from its heads.</param>
/// <param name="Content">Read once, from where it stands.</param>
public sealed record UploadSheet(Guid OrganisationKey, string FileName, Stream Content, ImportWay Way, ImportKind? Kind = null, ImportWay? TransferWay = null);
