using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Cadres.Exchange;

internal sealed class IncomingFormConfiguration : IEntityTypeConfiguration<IncomingForm>
{
    public void Configure(EntityTypeBuilder<IncomingForm> builder)
    {
        builder.ToTable("IncomingForm");
        builder.Property(x => x.FileName).HasMaxLength(IncomingForm.LongestFileName);
        builder.Property(x => x.Sha256).HasMaxLength(64).IsUnicode(false);
        builder.Property(x => x.Name).HasMaxLength(60);
        builder.Property(x => x.Post).HasMaxLength(Cadre.LongestPostText);
        builder.Property(x => x.Problem).HasMaxLength(IncomingForm.LongestProblem);
        builder.Property(x => x.Notes).HasMaxLength(IncomingForm.LongestProblem);
        builder.Property(x => x.UploadedBy).HasMaxLength(60);
        builder.Property(x => x.DecidedBy).HasMaxLength(60);
        builder.Property(x => x.Reason).HasMaxLength(400);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne(x => x.Cadre).WithMany().HasForeignKey(x => x.CadreId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.UploadKey, x.No }).IsUnique();
        builder.HasIndex(x => new { x.OrganisationId, x.Status });
        builder.HasIndex(x => x.Sha256);
    }
}
