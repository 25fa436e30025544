namespace PartyBuilding.Cli;

/// <summary>A file that is there whole or not at all: written beside the target, flushed to disk, then moved over it.</summary>
internal static class WholeFile
{
    /// <param name="write">Fills the file and says whether it is good; a bad one is thrown away and the target stays as it was.</param>
    public static async Task<bool> WriteAsync(string file, Func<FileStream, Task<bool>> write)
    {
        // A name of its own: two runs at once must not write into the same half.
        var part = $"{file}.{Guid.NewGuid():N}.part";
        try
        {
            bool isGood;
            await using (var output = new FileStream(part, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                isGood = await write(output);
                output.Flush(flushToDisk: true);
            }

            if (isGood)
                File.Move(part, file, overwrite: true);
            return isGood;
        }
        finally
        {
            File.Delete(part);
        }
    }
}
