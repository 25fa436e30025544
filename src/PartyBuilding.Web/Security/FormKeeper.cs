using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using PartyBuilding.Core.Access;

namespace PartyBuilding.Web.Security;

/// <summary>
/// Keeps what was sent by somebody whose session had just ended, and gives it back after the same account has signed in
/// again. Never keeps passwords or files, never more than <see cref="LargestForm"/> bytes.
/// </summary>
public sealed class FormKeeper(KeptForms forms, IDataProtectionProvider protection)
{
    /// <summary>Name of the query parameter with the key.</summary>
    public const string Parameter = "kept";

    /// <summary>Largest request body that is kept, bytes.</summary>
    public const long LargestForm = 200 * 1024;

    // Of one showing of the page only; filled in again they would be wrong.
    private static readonly string[] Dropped = ["__RequestVerificationToken", "SubmissionId"];

    /// <summary>Keeps the form of this request.</summary>
    /// <returns>Where to go after signing in, with the key; null when there is nothing to keep.</returns>
    public async Task<string?> KeepAsync(HttpContext http)
    {
        if (WhoCookie.Read(http) is not { } accountId || await FieldsOf(http.Request) is not { Count: > 0 } fields)
            return null;

        var content = For(accountId).Protect(JsonSerializer.SerializeToUtf8Bytes(fields));
        var page = Without(ReturnAddress.OfPageBehind(http.Request), Parameter);
        if (content.Length > KeptForm.LargestContent || page.Length > KeptForm.LongestAddress)
            return null;

        var key = await forms.KeepAsync(accountId, page, content, http.RequestAborted);
        return key is null ? null : QueryHelpers.AddQueryString(page, Parameter, key.Value.ToString("D"));
    }

    /// <summary>What this account had typed, by field name; null when nothing is kept for it under this key.</summary>
    public async Task<IReadOnlyDictionary<string, string[]>?> FindAsync(int accountId, Guid key, CancellationToken cancel)
    {
        if (await forms.FindAsync(accountId, key, cancel) is not { } content)
            return null;

        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string[]>>(For(accountId).Unprotect(content));
        }
        catch (CryptographicException)
        {
            // The keys were changed meanwhile: the text is lost, the page is not.
            return null;
        }
    }

    // The account is part of the purpose, so that not even a changed row opens for somebody else.
    private IDataProtector For(int accountId) =>
        protection.CreateProtector("PartyBuilding.KeptForm", accountId.ToString(CultureInfo.InvariantCulture));

    private static async Task<Dictionary<string, string[]>?> FieldsOf(HttpRequest request)
    {
        if (!request.HasFormContentType || request.ContentLength is not (> 0 and <= LargestForm))
            return null;

        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        if (form.Files.Count > 0 || form.Keys.Any(name => name.Contains("password", StringComparison.OrdinalIgnoreCase)))
            return null;

        return form.Where(field => !Dropped.Contains(field.Key, StringComparer.Ordinal))
            .ToDictionary(field => field.Key, field => field.Value.OfType<string>().ToArray(), StringComparer.Ordinal);
    }

    private static string Without(string address, string parameter)
    {
        var parts = address.Split('?', 2);
        if (parts.Length == 1)
            return address;

        var query = QueryHelpers.ParseQuery(parts[1]);
        query.Remove(parameter);
        return QueryHelpers.AddQueryString(parts[0], query);
    }
}
