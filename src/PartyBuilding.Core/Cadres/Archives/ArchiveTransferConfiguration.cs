using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Cadres.Archives;

internal sealed class ArchiveTransferConfiguration : IEntityTypeConfiguration<ArchiveTransfer>
{
    public void Configure(EntityTypeBuilder<ArchiveTransfer> builder)
    {
        builder.ToTable("ArchiveTransfer");
        builder.Property(x => x.Unit).HasMaxLength(ArchiveFile.LongestLine);
        builder.Property(x => x.BasisKind).HasMaxLength(10);
        builder.Property(x => x.Basis).HasMaxLength(ArchiveFile.LongestLine);
        builder.Property(x => x.Approver).HasMaxLength(60);
        builder.Property(x => x.ReceiptNumber).HasMaxLength(ArchiveFile.LongestLine);
        builder.Property(x => x.RefusedWhy).HasMaxLength(ArchiveFile.LongestText);
        builder.HasIndex(x => x.FileId);
    }
}
