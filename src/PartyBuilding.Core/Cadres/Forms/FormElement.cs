namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>An element of the approval form.</summary>
/// <param name="Name">In the file.</param>
/// <param name="Field">Where the record holds it; null when it is composed of rows.</param>
/// <param name="IsIdentity">Who somebody is: put right in the register of persons, never from a file.</param>
/// <param name="Since">The first generation of files that has it.</param>
public sealed record FormElement(
    string Name, string Title, FormElementKind Kind = FormElementKind.Text, FormField? Field = null, bool IsIdentity = false, FormVersion Since = FormVersion.Legacy);
