using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Dues;

internal sealed class DuesPaymentConfiguration : IEntityTypeConfiguration<DuesPayment>
{
    public void Configure(EntityTypeBuilder<DuesPayment> builder)
    {
        builder.ToTable("DuesPayment");
        builder.Property(x => x.Voucher).HasMaxLength(40);
        builder.Property(x => x.Note).HasMaxLength(400);
        builder.HasOne(x => x.Sheet).WithMany().HasForeignKey(x => x.SheetId);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne(x => x.PaidBy).WithMany().HasForeignKey(x => x.PaidById);
        builder.HasIndex(x => x.Key);
        builder.HasIndex(x => x.BatchKey);
        builder.HasIndex(x => new { x.SheetId, x.SupersededNo });
        builder.HasIndex(x => new { x.PersonId, x.SupersededNo, x.ForMonth });
        builder.HasIndex(x => new { x.OrganisationId, x.Month, x.SupersededNo });
    }
}
