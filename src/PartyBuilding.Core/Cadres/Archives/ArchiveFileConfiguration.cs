using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Cadres.Archives;

internal sealed class ArchiveFileConfiguration : IEntityTypeConfiguration<ArchiveFile>
{
    public void Configure(EntityTypeBuilder<ArchiveFile> builder)
    {
        builder.ToTable("ArchiveFile");
        builder.Property(x => x.Number).HasMaxLength(ArchiveFile.LongestNumber);
        builder.Property(x => x.Place).HasMaxLength(ArchiveFile.LongestPlace);
        builder.Ignore(x => x.Loan).Ignore(x => x.Kept).Ignore(x => x.IsArranged);
        builder.HasOne(x => x.Cadre).WithMany().HasForeignKey(x => x.CadreId);
        builder.HasOne(x => x.Custodian).WithMany().HasForeignKey(x => x.CustodianId);
        builder.HasMany(x => x.Materials).WithOne().HasForeignKey(x => x.FileId);
        builder.HasMany(x => x.Steps).WithOne().HasForeignKey(x => x.FileId);
        builder.HasMany(x => x.Uses).WithOne(x => x.File).HasForeignKey(x => x.FileId);
        builder.HasMany(x => x.Transfers).WithOne(x => x.File).HasForeignKey(x => x.FileId);
        builder.HasIndex(x => x.Key).IsUnique();
        builder.HasIndex(x => new { x.CustodianId, x.PassedOn });
        // F7: one keeper holds the original.
        builder.HasIndex(x => x.CadreId, "UX_ArchiveFile_Original").IsUnique().HasFilter("[Kind] = 1 AND [PassedOn] IS NULL");
    }
}
